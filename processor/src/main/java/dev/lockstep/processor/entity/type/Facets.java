package dev.lockstep.processor.entity.type;

/** The sizes that a {@code @Column} gives; each has the value that means "not given" in that annotation. */
public record Facets(int length, int precision, int scale, int secondPrecision) {

    public static final Facets NONE = new Facets(255, 0, 0, -1);

    public boolean hasLength() {
        return length != NONE.length;
    }

    public boolean hasPrecision() {
        return precision > 0;
    }

    public Facets withLength(int newLength) {
        return new Facets(newLength, precision, scale, secondPrecision);
    }

    public Facets withPrecision(int newPrecision, int newScale) {
        return new Facets(length, newPrecision, newScale, secondPrecision);
    }

    public Facets withSecondPrecision(int newSecondPrecision) {
        return new Facets(length, precision, scale, newSecondPrecision);
    }
}
