package dev.lockstep.schema;

import java.util.List;

/** A constraint of a table. A NOT NULL is not one of them: it is part of its {@link Column}. */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

    ObjectName name();

    /** The same constraint under another name. */
    Constraint withName(ObjectName name);

    /** The columns of its own table that it names; for a check and an exclusion those that are known. */
    List<String> columns();

    Kind kind();

    /** Whether PostgreSQL keeps it by an index of its name, which is so among the names of all relations of its namespace. */
    default boolean hasIndex() {
        return kind() != Kind.FOREIGN_KEY && kind() != Kind.CHECK;
    }

    <R> R accept(Visitor<R> visitor);

    /** The kinds, in the order in which a CREATE TABLE lists them. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        EXCLUSION
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R primaryKey(PrimaryKey key);

        R unique(UniqueConstraint unique);

        R foreignKey(ForeignKey key);

        R check(CheckConstraint check);

        R exclusion(ExclusionConstraint exclusion);
    }
}
