package dev.lockstep.plan;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.RenameValue;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import java.util.List;
import java.util.Optional;

/** What to look for in the rows of a table before a step that such rows would stop. */
public sealed interface Probe {

    <R> R accept(Visitor<R> visitor);

    /** Rows without a value for a column that is to be required. */
    record MissingValues(Column column) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missingValues(this);
        }
    }

    /** Rows that get no value from the expression that is to fill a column for them. */
    record Unfilled(Column column, String expression) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unfilled(this);
        }
    }

    /** Rows whose reference leads nowhere. */
    record Orphans(ForeignKey key) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.orphans(this);
        }
    }

    /** Values that several rows share. Rows with a null in {@code columns} count only where {@code nulls} says so. */
    record Duplicates(List<String> columns, Nulls nulls) implements Probe {
        /** Whether two nulls are the same. */
        public enum Nulls {
            DISTINCT,
            SAME
        }

        public Duplicates {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duplicates(this);
        }
    }

    /** Rows that have the same keys of an index that is to be unique. */
    record DuplicateKeys(Index index) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duplicateKeys(this);
        }
    }

    /** Rows that exclude each other. */
    record Conflicts(ExclusionConstraint exclusion) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conflicts(this);
        }
    }

    /** Rows for which a check is false, but for values that get another name before it holds. */
    record Violations(CheckConstraint check, List<RenameValue> renamed) implements Probe {
        public Violations {
            renamed = List.copyOf(renamed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.violations(this);
        }
    }

    /** Texts that are longer than the new type of their column. */
    record TooLong(ChangeColumnType change, int limit) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tooLong(this);
        }
    }

    /** Values that the new type of their column does not take: found by trying. */
    record Unconvertible(ChangeColumnType change) implements Probe {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unconvertible(this);
        }
    }

    /** Values of an enum type that it will no longer have; where {@code using} converts them, what comes of them. */
    record GoneLabels(Column column, Optional<String> using, List<String> labels) implements Probe {
        public GoneLabels {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.goneLabels(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R missingValues(MissingValues probe);

        R unfilled(Unfilled probe);

        R orphans(Orphans probe);

        R duplicates(Duplicates probe);

        R duplicateKeys(DuplicateKeys probe);

        R conflicts(Conflicts probe);

        R violations(Violations probe);

        R tooLong(TooLong probe);

        R unconvertible(Unconvertible probe);

        R goneLabels(GoneLabels probe);
    }
}
