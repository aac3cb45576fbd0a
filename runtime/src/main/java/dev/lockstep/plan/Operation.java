package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.List;

/** One statement to be: a change in its plain form, or a part of the lock-light form of one. */
public sealed interface Operation {

    <R> R accept(Visitor<R> visitor);

    /** The change as one plain statement. */
    record Apply(Change change) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.apply(this);
        }
    }

    /**
     * Stops the migration, before it has done anything, when rows would stop it later. Table and probe are as they will be;
     * {@code former} is what the rows still go by, {@code fills} what they will have been given.
     */
    record RefuseRows(Table table, Probe probe, FormerNames former, List<Fill> fills) implements Operation {
        public RefuseRows {
            fills = List.copyOf(fills);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuseRows(this);
        }
    }

    /** {@code ADD CONSTRAINT … NOT VALID}: new rows are checked from now on, those that exist are not. */
    record AddNotValid(Table table, Constraint constraint) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addNotValid(this);
        }
    }

    /** {@code DROP CONSTRAINT from, ADD CONSTRAINT constraint NOT VALID} in one statement: never a moment without one. */
    record ReplaceNotValid(Table table, Constraint from, Constraint constraint) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replaceNotValid(this);
        }
    }

    /** {@code VALIDATE CONSTRAINT}: reads every row, and blocks neither reads nor writes. */
    record Validate(Table table, Constraint constraint) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.validate(this);
        }
    }

    /** The same of a check over placeholders: where they break it, it stays as it is, and a warning says so. */
    record TryToValidate(Table table, CheckConstraint check) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tryToValidate(this);
        }
    }

    /** {@code DROP CONSTRAINT} of a check that only helped another operation. */
    record DropHelper(Table table, CheckConstraint helper) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropHelper(this);
        }
    }

    /** {@code CREATE INDEX CONCURRENTLY}; outside of a transaction. */
    record CreateIndexConcurrently(Table table, Index index) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndexConcurrently(this);
        }
    }

    /** {@code DROP INDEX CONCURRENTLY}; outside of a transaction. */
    record DropIndexConcurrently(Table table, Index index) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndexConcurrently(this);
        }
    }

    /** {@code ADD CONSTRAINT … USING INDEX}: a key or unique constraint takes over a finished index of its own name. */
    record AddUsingIndex(Table table, Constraint constraint) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addUsingIndex(this);
        }
    }

    /** {@code UPDATE table SET column = expression WHERE column IS NULL}. */
    record Backfill(Table table, Column column, String expression) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfill(this);
        }
    }

    /**
     * The same in batches along the primary key, each committed by itself: outside of a transaction. Run again, it goes on with
     * the rows that have no value yet.
     */
    record BackfillByKey(Table table, Column column, String expression) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfillByKey(this);
        }
    }

    /** Values for the rows that were written without one while others were backfilled: few, if any. */
    record BackfillLatecomers(Table table, Column column, String expression) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.backfillLatecomers(this);
        }
    }

    /** Gives each row without a value one of its own: {@code expression} is over {@code number}, the number of the row. */
    record FillDistinct(Table table, Column column, String expression) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fillDistinct(this);
        }
    }

    /** {@code setval}: a sequence goes on behind the numbers that the rows of {@code column} have. */
    record CountOn(Table table, Column column, Sequence sequence) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.countOn(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R countOn(CountOn operation);

        R apply(Apply operation);

        R refuseRows(RefuseRows operation);

        R addNotValid(AddNotValid operation);

        R replaceNotValid(ReplaceNotValid operation);

        R validate(Validate operation);

        R tryToValidate(TryToValidate operation);

        R dropHelper(DropHelper operation);

        R createIndexConcurrently(CreateIndexConcurrently operation);

        R dropIndexConcurrently(DropIndexConcurrently operation);

        R addUsingIndex(AddUsingIndex operation);

        R backfill(Backfill operation);

        R backfillByKey(BackfillByKey operation);

        R backfillLatecomers(BackfillLatecomers operation);

        R fillDistinct(FillDistinct operation);
    }
}
