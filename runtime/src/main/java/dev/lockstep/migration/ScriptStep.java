package dev.lockstep.migration;

import java.util.List;

/** What the runner takes in one go: its effect and the record of it belong together. */
public sealed interface ScriptStep {

    /** The statements of the step, without BEGIN, COMMIT and tracking. */
    List<ScriptStatement> statements();

    /** What the script has set for its session before this step. */
    List<ScriptSetting> settings();

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
    record TransactionStep(
            List<ScriptSetting> settings,
            ScriptStatement begin,
            List<ScriptStatement> statements,
            ScriptStatement commit,
            Pace pace)
            implements ScriptStep {

        public TransactionStep {
            settings = List.copyOf(settings);
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
    record SingleStep(List<ScriptSetting> settings, ScriptStatement statement, LoneStatement kind, Pace pace)
            implements ScriptStep {
        public SingleStep {
            settings = List.copyOf(settings);
        }

        /** The same statement in a transaction of its own, where it can be recorded together with its effect. */
        public TransactionStep inTransaction() {
            return new TransactionStep(
                    settings, statement.as("BEGIN"), List.of(statement), statement.as("COMMIT"), pace);
        }

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
