package dev.lockstep.postgres;

import dev.lockstep.FailedStatement;
import dev.lockstep.MigrationListener;
import dev.lockstep.StatementFailedException;
import dev.lockstep.StepPosition;
import dev.lockstep.migration.ScriptStatement;
import dev.lockstep.migration.ScriptStep;
import dev.lockstep.migration.ScriptStep.SingleStep;
import dev.lockstep.migration.ScriptStep.TransactionStep;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Runs the steps of one script, from the first that is left, each together with its record. */
final class StepRunner {

    private final Session session;
    private final MigrationLock lock;
    private final MigrationListener listener;
    private final List<String> done;

    /** {@code done} grows while the run goes on; a failure tells it. */
    StepRunner(Session session, MigrationLock lock, MigrationListener listener, List<String> done) {
        this.session = session;
        this.lock = lock;
        this.listener = listener;
        this.done = done;
    }

    void run(ScriptRun run, StepRecord record) {
        listener.migrationStarted(run.position(run.stepsBefore() + 1));
        if (run.steps().isEmpty()) {
            recordAlone(run, record, 0);
        }
        for (int number = run.stepsBefore() + 1; number <= run.steps().size(); number++) {
            StepPosition position = run.position(number);
            listener.stepStarted(position);
            lock.verifyHeld();
            long start = System.nanoTime();
            run.steps().get(number - 1).accept(new OneStep(run, record, number));
            listener.stepFinished(position, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void recordAlone(ScriptRun run, StepRecord record, int number) {
        try {
            record.write(number);
        } catch (SQLException e) {
            throw SqlFailure.historyTable(
                    "Step " + number + " of " + run.version() + " " + run.name() + " is done, but cannot be recorded",
                    e);
        }
    }

    /** How each kind of step is run. It gives back nothing but the proof that it was handled. */
    private final class OneStep implements ScriptStep.Visitor<ScriptStep> {

        private final ScriptRun run;
        private final StepRecord record;
        private final int number;

        OneStep(ScriptRun run, StepRecord record, int number) {
            this.run = run;
            this.record = record;
            this.number = number;
        }

        @Override
        public ScriptStep transaction(TransactionStep step) {
            boolean committed = false;
            try {
                execute(step.begin());
                step.statements().forEach(this::execute);
                recordInside();
                execute(step.commit());
                committed = true;
            } finally {
                if (!committed) {
                    session.rollbackQuietly();
                }
            }
            return step;
        }

        @Override
        public ScriptStep single(SingleStep step) {
            execute(step.statement());
            recordAlone(run, record, number);
            return step;
        }

        private void execute(ScriptStatement statement) {
            try {
                session.execute(statement.sql());
            } catch (SQLException e) {
                throw new StatementFailedException(failed(statement, e), e);
            }
        }

        private void recordInside() {
            try {
                record.write(number);
            } catch (SQLException e) {
                throw SqlFailure.historyTable(
                        "Step " + number + " of " + run.version() + " " + run.name()
                                + " was undone, because it cannot be recorded",
                        e);
            }
        }

        private FailedStatement failed(ScriptStatement statement, SQLException e) {
            ErrorPosition position = ErrorPosition.of(statement, SqlFailure.position(e));
            String state = SqlFailure.state(e);
            return new FailedStatement(
                    run.script().fileName(),
                    position.line(),
                    position.column(),
                    statement.shown(),
                    state,
                    SqlFailure.reason(e),
                    run.version(),
                    number - 1,
                    run.steps().size(),
                    done,
                    Remedy.of(run, number, state));
        }
    }
}
