package dev.lockstep.migration;

import java.util.List;

/** What the runner takes in one go: its effect and the record of it belong together. */
public sealed interface ScriptStep {

    /** The statements of the step, without BEGIN, COMMIT and tracking. */
    List<ScriptStatement> statements();

    /** Where the step begins in its script, from 1. */
    int line();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of step. */
    interface Visitor<R> {
        R transaction(TransactionStep step);

        R single(SingleStep step);
    }

    /**
     * The statements between BEGIN and COMMIT. {@code begin} is kept as it was written, for it may carry an isolation level.
     * {@code commit} may fail like any other
     * statement: deferred constraints are checked there. The list is empty when only tracking stood in the block.
     */
    record TransactionStep(ScriptStatement begin, List<ScriptStatement> statements, ScriptStatement commit)
            implements ScriptStep {

        public TransactionStep {
            statements = List.copyOf(statements);
        }

        @Override
        public int line() {
            return begin.line();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.transaction(this);
        }
    }

    /** A statement that stands alone, and so outside of a transaction block. */
    record SingleStep(ScriptStatement statement) implements ScriptStep {

        @Override
        public List<ScriptStatement> statements() {
            return List.of(statement);
        }

        @Override
        public int line() {
            return statement.line();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.single(this);
        }
    }
}
