package dev.lockstep.processor.entity;

import dev.lockstep.schema.Origin;

/** Where a leaf stands: in which entity, at which path, and what its surroundings say about nulls. */
record Site(EntityClass owner, String path, Nullability nullability, Validity validity) {

    /** What the place of an attribute says about its columns, whatever the attribute itself says. */
    enum Nullability {
        /** The attribute decides. */
        AS_DECLARED,
        /** Inside an embeddable, which may be absent as a whole: a primitive alone requires nothing. */
        PRIMITIVES_MAY_BE_NULL,
        /** Part of a key. */
        NEVER_NULL,
        /** Of a subclass whose rows share the table with others: only an explicit {@code nullable = false} counts. */
        NULL_UNLESS_SAID
    }

    /** Whether validating the entity would validate what stands here. */
    enum Validity {
        REACHED,
        NOT_REACHED
    }

    static Site of(EntityClass owner, Nullability nullability) {
        return new Site(owner, "", nullability, Validity.REACHED);
    }

    Site at(String attribute) {
        return new Site(owner, path.isEmpty() ? attribute : path + "." + attribute, nullability, validity);
    }

    Site with(Nullability other) {
        return new Site(owner, path, other, validity);
    }

    /** As the members of an embeddable here see it. */
    Site embedded() {
        return nullability == Nullability.AS_DECLARED ? with(Nullability.PRIMITIVES_MAY_BE_NULL) : this;
    }

    /** As something that validation does not reach sees it. */
    Site unvalidated() {
        return new Site(owner, path, nullability, Validity.NOT_REACHED);
    }

    boolean isEmbedded() {
        return path.indexOf('.') >= 0;
    }

    boolean isKey() {
        return nullability == Nullability.NEVER_NULL;
    }

    Origin origin() {
        return owner.origin(path);
    }

    /** {@code User.address.city}, for messages. */
    String display() {
        return owner.name() + "." + path;
    }
}
