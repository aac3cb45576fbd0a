package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;

/** A change of an index of a table that is neither created nor dropped in the same migration. */
public sealed interface IndexChange extends Change {

    Table table();

    Index index();

    /** The attribute of its first column, else the class. */
    @Override
    default Origin origin() {
        return index().columns().stream()
                .findFirst()
                .flatMap(table()::column)
                .map(Column::origin)
                .orElse(table().origin());
    }

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.index(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code CREATE INDEX}. */
    record CreateIndex(Table table, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** {@code DROP INDEX}. */
    record DropIndex(Table table, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /** {@code ALTER INDEX … RENAME TO}; {@code index} has the new name. */
    record RenameIndex(Table table, ObjectName from, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** The index of a name is over something else now: it is built anew. */
    record ReplaceIndex(Table table, Index from, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    /** One method for each verb. */
    interface Visitor<R> {
        R create(CreateIndex change);

        R drop(DropIndex change);

        R rename(RenameIndex change);

        R replace(ReplaceIndex change);
    }
}
