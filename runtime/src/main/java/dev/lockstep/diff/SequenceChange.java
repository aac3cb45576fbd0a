package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.Optional;

/** A change of a sequence that stands on its own. */
public sealed interface SequenceChange extends Change {

    Sequence sequence();

    @Override
    default Origin origin() {
        return sequence().origin();
    }

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.sequence(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code CREATE SEQUENCE}; {@code continues} is the column that rows already have numbers in, which it has to go on from. */
    record CreateSequence(Sequence sequence, Optional<NumberedColumn> continues) implements SequenceChange {
        /** A column of a table that exists. */
        public record NumberedColumn(Table table, Column column) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** {@code DROP SEQUENCE}: the number it had reached is lost. */
    record DropSequence(Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /** {@code ALTER SEQUENCE … RENAME TO} and {@code SET SCHEMA}; {@code sequence} has the new name. */
    record RenameSequence(QualifiedName from, Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** {@code ALTER SEQUENCE} of its type or options. */
    record ChangeSequence(Sequence from, Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.change(this);
        }
    }

    /** One method for each verb. */
    interface Visitor<R> {
        R create(CreateSequence change);

        R drop(DropSequence change);

        R rename(RenameSequence change);

        R change(ChangeSequence change);
    }
}
