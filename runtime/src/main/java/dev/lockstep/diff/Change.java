package dev.lockstep.diff;

import dev.lockstep.schema.Origin;

/**
 * One difference between two schemas: a verb and a noun that carry whole objects. A change is expressed in the names that
 * hold after the renames that come before it.
 */
public sealed interface Change
        permits NamespaceChange,
                EnumTypeChange,
                SequenceChange,
                TableChange,
                ColumnChange,
                ConstraintChange,
                IndexChange {

    /** The class or attribute that the change comes from; {@link Origin#NONE} when no source names it. */
    Origin origin();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of object; each kind has a visitor of its own for its verbs. */
    interface Visitor<R> {
        R namespace(NamespaceChange change);

        R enumType(EnumTypeChange change);

        R sequence(SequenceChange change);

        R table(TableChange change);

        R column(ColumnChange change);

        R constraint(ConstraintChange change);

        R index(IndexChange change);
    }
}
