package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A change of a column. {@code table} is the table as it will be (of a dropped column: as it was), {@code column} likewise,
 * {@code from} the column as it was.
 */
public sealed interface ColumnChange extends Change {

    Table table();

    Column column();

    @Override
    default Origin origin() {
        return column().origin();
    }

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.column(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code ADD COLUMN}; {@code backfill} is what existing rows get. */
    record AddColumn(Table table, Column column, Optional<String> backfill) implements ColumnChange {

        /** Whether no two rows may have the same value in this column alone. */
        public boolean isUniqueAlone() {
            return table.isUniqueAlone(column.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** {@code DROP COLUMN}: its values are lost. */
    record DropColumn(Table table, Column column) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /** {@code RENAME COLUMN}. */
    record RenameColumn(Table table, String from, Column column) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /**
     * {@code ALTER COLUMN … TYPE} of type or collation; {@code using} converts the old values, {@code referencing} are the other
     * tables whose foreign keys lead to the column.
     */
    record ChangeColumnType(
            Table table, Column from, Column column, Optional<String> using, List<QualifiedName> referencing)
            implements ColumnChange {
        public ChangeColumnType {
            referencing = List.copyOf(referencing);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeType(this);
        }
    }

    /** {@code SET NOT NULL}; {@code backfill} is what rows without a value get. */
    record SetNotNull(Table table, Column column, Optional<String> backfill) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setNotNull(this);
        }
    }

    /** {@code DROP NOT NULL}. */
    record DropNotNull(Table table, Column column) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropNotNull(this);
        }
    }

    /** Another default, identity or generation expression. Existing rows keep their values. */
    record ChangeColumnValue(Table table, Column from, Column column) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeValue(this);
        }
    }

    /** A constant of an enum whose names the column holds has another name: so have the rows that hold the old one. */
    record RenameValue(Table table, Column column, String from, String to) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameValue(this);
        }
    }

    /** {@code COMMENT ON COLUMN}: the comment of {@code column}, or none. */
    record CommentOnColumn(Table table, Column column) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comment(this);
        }
    }

    /** One method for each verb. */
    interface Visitor<R> {
        R add(AddColumn change);

        R drop(DropColumn change);

        R rename(RenameColumn change);

        R changeType(ChangeColumnType change);

        R setNotNull(SetNotNull change);

        R dropNotNull(DropNotNull change);

        R changeValue(ChangeColumnValue change);

        R renameValue(RenameValue change);

        R comment(CommentOnColumn change);
    }
}
