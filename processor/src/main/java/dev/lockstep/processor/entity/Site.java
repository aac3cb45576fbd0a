package dev.lockstep.processor.entity;

import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a leaf stands: in which entity, at which path, and what its surroundings say about nulls and about names.
 *
 * <p>{@code patterns} are those of the {@code @EmbeddedColumnNaming}s around it, innermost first; {@code table} is the one that an
 * {@code @EmbeddedTable} names.
 */
record Site(
        EntityClass owner,
        String path,
        Nullability nullability,
        Validity validity,
        List<String> patterns,
        Optional<String> table) {

    Site {
        patterns = List.copyOf(patterns);
    }

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
        return new Site(owner, "", nullability, Validity.REACHED, List.of(), Optional.empty());
    }

    Site at(String attribute) {
        String inside = path.isEmpty() ? attribute : path + "." + attribute;
        return new Site(owner, inside, nullability, validity, patterns, table);
    }

    Site with(Nullability other) {
        return new Site(owner, path, other, validity, patterns, table);
    }

    /** As the members of an embeddable here see it. */
    Site embedded() {
        return nullability == Nullability.AS_DECLARED ? with(Nullability.PRIMITIVES_MAY_BE_NULL) : this;
    }

    /** As something that validation does not reach sees it. */
    Site unvalidated() {
        return new Site(owner, path, nullability, Validity.NOT_REACHED, patterns, table);
    }

    /** As the members of an embedded attribute that gives their columns a pattern see it. */
    Site patterned(String pattern) {
        List<String> innermostFirst = new ArrayList<>(List.of(pattern));
        innermostFirst.addAll(patterns);
        return new Site(owner, path, nullability, validity, innermostFirst, table);
    }

    /** As the members of an embedded attribute in another table see it; associations among them stay in that of the entity. */
    Site inTable(String name) {
        return new Site(owner, path, nullability, validity, patterns, Optional.of(name));
    }

    /** As an embeddable in a collection sees it: the patterns around the collection do not reach into it. */
    Site withoutPatterns() {
        return new Site(owner, path, nullability, validity, List.of(), table);
    }

    /** The name of a column, given or not, after the patterns around it. */
    String named(String column) {
        String name = column;
        for (String pattern : patterns) {
            name = pattern.replace("%s", name);
        }
        return name;
    }

    /** Whether it is an element or a key of a collection itself, not inside one. */
    boolean isInCollection() {
        return path.endsWith("}");
    }

    boolean isInsideCollection() {
        return path.indexOf('}') >= 0;
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
