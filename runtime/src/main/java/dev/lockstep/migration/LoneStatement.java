package dev.lockstep.migration;

import java.util.Optional;

/**
 * What is known of a statement that stands outside of a transaction block: what can be asked about its effect after a run was
 * interrupted, and how the rest of it is done. Names are as they were written, with their quotes.
 */
public sealed interface LoneStatement {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {
        R ordinary(Ordinary statement);

        R repeatable(Repeatable statement);

        R createIndex(CreateIndex statement);

        R dropIndex(DropIndex statement);

        R reindex(Reindex statement);

        R detachPartition(DetachPartition statement);
    }

    /** Nothing is known; most of these run in a transaction as well, and then effect and record commit together. */
    record Ordinary() implements LoneStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordinary(this);
        }
    }

    /** It cannot run in a transaction, and running it once more ends where running it once ends: VACUUM, rows in batches. */
    record Repeatable() implements LoneStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.repeatable(this);
        }
    }

    /**
     * {@code CREATE INDEX CONCURRENTLY}.
     *
     * @param index empty when the server is to choose the name
     * @param definition what stands behind the name of the table: method, columns, options, condition
     */
    record CreateIndex(boolean unique, Optional<String> index, String table, String definition)
            implements LoneStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /** {@code DROP INDEX CONCURRENTLY}, which takes one name only. */
    record DropIndex(String index) implements LoneStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /** {@code REINDEX … CONCURRENTLY}. */
    record Reindex(Scope scope, String name) implements LoneStatement {

        /** What the name is the name of. */
        public enum Scope {
            INDEX,
            TABLE,
            SCHEMA,
            DATABASE
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reindex(this);
        }
    }

    /** {@code ALTER TABLE … DETACH PARTITION … CONCURRENTLY}. */
    record DetachPartition(String table, String partition) implements LoneStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.detachPartition(this);
        }
    }
}
