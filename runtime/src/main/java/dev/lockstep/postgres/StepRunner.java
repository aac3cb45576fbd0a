package dev.lockstep.postgres;

import dev.lockstep.FailedStatement;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.StatementFailedException;
import dev.lockstep.StepPosition;
import dev.lockstep.migration.ScriptStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Runs the steps of one script after the other, from the first that is left, each together with its record. */
final class StepRunner implements AutoCloseable {

    private final RunSettings settings;
    private final Session session;
    private final MigrationLock lock;
    private final SessionState state;
    private final Watch watch;
    private final List<String> done;
    private boolean clean = true;

    /** {@code done} grows while the run goes on; a failure tells it. */
    StepRunner(RunSettings settings, Session session, MigrationLock lock, List<String> done) {
        this.settings = settings;
        this.session = session;
        this.lock = lock;
        this.done = done;
        this.watch = new Watch(settings, session);
        try {
            this.state = SessionState.of(session);
        } catch (SQLException e) {
            throw SqlFailure.historyTable("What the session has set cannot be read", e);
        }
    }

    /** What the session had set before the run. */
    SessionState state() {
        return state;
    }

    void run(ScriptRun run, Account account) {
        MigrationListener listener = settings.listener();
        listener.migrationStarted(run.position(run.stepsBefore() + 1));
        clean = false;
        if (run.steps().isEmpty()) {
            recordAlone(run, account);
        }
        for (int number = run.stepsBefore() + 1; number <= run.steps().size(); number++) {
            StepPosition position = run.position(number);
            listener.stepStarted(position);
            lock.verifyHeld();
            long start = System.nanoTime();
            step(run, account, number);
            listener.stepFinished(position, Duration.ofNanos(System.nanoTime() - start));
        }
        restore(run);
        clean = true;
    }

    /** Also behind a script that failed. */
    @Override
    public void close() {
        watch.close();
        if (!clean) {
            try {
                state.restore();
            } catch (SQLException e) {
                // The failure that brought the run here is on its way to the caller.
            }
        }
    }

    private void step(ScriptRun run, Account account, int number) {
        StepContext context = new StepContext(
                session, state, settings.limits(), account, watch, number, run.isBegunBefore(number), run.unfinished());
        Attempt attempt = run.steps().get(number - 1).accept(new Attempts(context));
        Retries retries = new Retries(settings.limits().retries(), settings.listener(), watch);
        StepPosition position = run.position(number);
        watch.begin(position);
        try {
            retries.run(position, attempt);
        } catch (StepFailure failure) {
            throw told(run, number, failure);
        }
    }

    private void recordAlone(ScriptRun run, Account account) {
        try {
            account.done(0);
            account.settle();
        } catch (SQLException e) {
            throw SqlFailure.historyTable(run.version() + " " + run.name() + " cannot be recorded", e);
        }
    }

    /** What a script has set must not reach the next one, nor the application that lent the connection. */
    private void restore(ScriptRun run) {
        try {
            state.restore();
        } catch (SQLException e) {
            throw SqlFailure.historyTable(
                    "What " + run.script().fileName() + " has set for its session cannot be taken back", e);
        }
    }

    private LockstepException told(ScriptRun run, int number, StepFailure failure) {
        SQLException reason = failure.reason();
        if (failure.statement().isEmpty()) {
            return SqlFailure.historyTable(
                    "Step " + number + " of " + run.version() + " " + run.name() + " cannot be recorded. "
                            + failure.tries(),
                    reason);
        }
        ScriptStatement statement = failure.statement().get();
        ErrorPosition position = ErrorPosition.of(statement, SqlFailure.position(reason));
        String state = failure.state();
        return new StatementFailedException(
                new FailedStatement(
                        run.script().fileName(),
                        position.line(),
                        position.column(),
                        statement.shown(),
                        state,
                        SqlFailure.reason(reason),
                        run.version(),
                        number - 1,
                        run.steps().size(),
                        done,
                        Remedy.of(run, number, state, failure.tries())),
                reason);
    }
}
