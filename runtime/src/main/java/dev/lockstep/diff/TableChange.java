package dev.lockstep.diff;

import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A change of a table as a whole. */
public sealed interface TableChange extends Change {

    Table table();

    @Override
    default Origin origin() {
        return table().origin();
    }

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.table(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code CREATE TABLE} with everything that belongs to it. */
    record CreateTable(Table table) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** {@code DROP TABLE}: its rows are lost. */
    record DropTable(Table table) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /**
     * {@code ALTER TABLE … RENAME TO} and {@code SET SCHEMA}; {@code table} has the new name.
     *
     * @param taken names of its keys, indexes and identity sequences that something else has in the schema that it moves to:
     *     they go there with it (PostgreSQL manual, ALTER TABLE)
     */
    record RenameTable(QualifiedName from, Table table, Set<String> taken) implements TableChange {
        public RenameTable {
            taken = Collections.unmodifiableSet(new TreeSet<>(taken));
        }

        /** A name for what goes from {@code schema} to another one where its own is taken; no other schema gives the same. */
        public static String onTheWay(String schema, String name) {
            return Identifier.fit(name, schema.isEmpty() ? "_moved" : "_moved_from_" + schema);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** {@code COMMENT ON TABLE}: the comment of {@code table}, or none. */
    record CommentOnTable(Table table) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comment(this);
        }
    }

    /** One method for each verb. */
    interface Visitor<R> {
        R create(CreateTable change);

        R drop(DropTable change);

        R rename(RenameTable change);

        R comment(CommentOnTable change);
    }
}
