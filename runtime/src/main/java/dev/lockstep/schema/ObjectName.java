package dev.lockstep.schema;

/**
 * The name of a constraint or an index, and who chose it. A name that the developer did not give is never by itself a
 * change: such objects are matched by structure and keep the name that the database already has.
 */
public record ObjectName(String text, Source source) {

    /** Who chose a name. */
    public enum Source {
        /** The developer, in an annotation. */
        GIVEN,
        /** A naming rule, PostgreSQL's own or Hibernate's. */
        DERIVED
    }

    public ObjectName {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name cannot be empty");
        }
    }

    public static ObjectName given(String text) {
        return new ObjectName(text, Source.GIVEN);
    }

    public static ObjectName derived(String text) {
        return new ObjectName(text, Source.DERIVED);
    }

    public boolean isGiven() {
        return source == Source.GIVEN;
    }

    @Override
    public String toString() {
        return text;
    }
}
