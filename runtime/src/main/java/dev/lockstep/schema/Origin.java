package dev.lockstep.schema;

/**
 * The place in the sources that an object comes from: the binary name of a class and, below it, the path of an attribute
 * ({@code address.city} within an embeddable). It is the identity that makes most renames certain, and the element that a
 * problem is reported on.
 */
public record Origin(String type, String attribute) {

    /** Of an object that no source names, as in a schema that was read from a live catalog. */
    public static final Origin NONE = new Origin("", "");

    /** A class as a whole. */
    public static Origin of(String type) {
        return new Origin(type, "");
    }

    /** {@code com.acme.User#phone}; a class without an attribute is {@code com.acme.User}. */
    public static Origin parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? of(text) : new Origin(text.substring(0, hash), text.substring(hash + 1));
    }

    public boolean isKnown() {
        return !type.isEmpty();
    }

    /** The path of the attribute without its last name: {@code address} for {@code address.city}; empty without a path. */
    public String parent() {
        int dot = attribute.lastIndexOf('.');
        return dot < 0 ? "" : attribute.substring(0, dot);
    }

    /** The last name of the path of the attribute: {@code city} for {@code address.city}. */
    public String lastName() {
        return attribute.substring(attribute.lastIndexOf('.') + 1);
    }

    /** The simple name of the class with the attribute, for reading: {@code User.phone}. */
    public String display() {
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return attribute.isEmpty() ? simple : simple + "." + attribute;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return attribute.isEmpty() ? type : type + "#" + attribute;
    }
}
