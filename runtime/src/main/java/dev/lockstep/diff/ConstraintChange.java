package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;

/** A change of a constraint of a table that is neither created nor dropped in the same migration. */
public sealed interface ConstraintChange extends Change {

    Table table();

    Constraint constraint();

    /** The attribute of its first column, else the class. */
    @Override
    default Origin origin() {
        return constraint().columns().stream()
                .findFirst()
                .flatMap(table()::column)
                .map(Column::origin)
                .orElse(table().origin());
    }

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.constraint(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code ADD CONSTRAINT}. */
    record AddConstraint(Table table, Constraint constraint) implements ConstraintChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** {@code DROP CONSTRAINT}. */
    record DropConstraint(Table table, Constraint constraint) implements ConstraintChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /** {@code RENAME CONSTRAINT}; {@code constraint} has the new name. */
    record RenameConstraint(Table table, ObjectName from, Constraint constraint) implements ConstraintChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** The constraint of a name says something else now. */
    record ReplaceConstraint(Table table, Constraint from, Constraint constraint) implements ConstraintChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    /** One method for each verb. */
    interface Visitor<R> {
        R add(AddConstraint change);

        R drop(DropConstraint change);

        R rename(RenameConstraint change);

        R replace(ReplaceConstraint change);
    }
}
