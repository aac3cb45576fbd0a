package dev.lockstep;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.stream.Collectors;

/** Writes what a run does to a {@link System.Logger}, and so to whatever logging the application uses. */
public final class LoggingListener implements MigrationListener {

    private final Logger logger;

    public LoggingListener(Logger logger) {
        this.logger = logger;
    }

    /** To the logger {@code dev.lockstep}. */
    public static LoggingListener create() {
        return new LoggingListener(System.getLogger("dev.lockstep"));
    }

    @Override
    public boolean followsEachStep() {
        return false;
    }

    @Override
    public void waitingForLock(LockWait wait) {
        String holder = wait.holder().map(LockHolder::toString).orElse("another process");
        logger.log(
                Level.INFO,
                () -> "Waiting for the migration lock, which " + holder + " holds; for "
                        + wait.waited().toSeconds() + " s of at most "
                        + wait.limit().toSeconds() + " s");
    }

    @Override
    public void runStarted(RunPlan plan) {
        String verb = plan.kind() == RunPlan.Kind.MIGRATE ? "Applying " : "Rolling back ";
        logger.log(Level.INFO, () -> verb + String.join(", ", plan.migrations()));
    }

    @Override
    public void stepStarted(StepPosition step) {
        logger.log(
                Level.DEBUG,
                () -> "Step " + step.step() + "/" + step.steps() + " of " + step.version() + " " + step.name() + " ("
                        + step.file() + ":" + step.line() + ")");
    }

    @Override
    public void stepProgress(StepPosition step, StepProgress progress) {
        logger.log(
                Level.DEBUG,
                () -> "Step " + step.step() + "/" + step.steps() + " of " + step.version() + " " + step.name()
                        + " runs for " + progress);
    }

    @Override
    public void stepRetried(StepPosition step, StepRetry retry) {
        String blockers = retry.blockers().isEmpty()
                ? ""
                : "; in the way: "
                        + retry.blockers().stream().map(Blocker::toString).collect(Collectors.joining(", "));
        logger.log(
                Level.INFO,
                () -> "Step " + step.step() + "/" + step.steps() + " of " + step.version() + " " + step.name()
                        + " is tried again in " + retry.pause().toMillis() + " ms: " + retry.reason() + blockers);
    }

    @Override
    public void stepFinished(StepPosition step, Duration duration) {
        logger.log(
                Level.DEBUG,
                () -> "Step " + step.step() + "/" + step.steps() + " of " + step.version() + " " + step.name()
                        + " done in " + duration.toMillis() + " ms");
    }

    @Override
    public void applied(AppliedMigration migration) {
        logger.log(
                Level.INFO,
                () -> "Applied " + migration + " in " + migration.duration().toMillis() + " ms");
    }

    @Override
    public void rolledBack(RolledBackMigration migration) {
        logger.log(
                Level.INFO,
                () -> "Rolled back " + migration + " in " + migration.duration().toMillis() + " ms");
    }

    @Override
    public void drifted(DriftReport report) {
        logger.log(
                Level.WARNING,
                () -> "The database is not as version " + report.version() + " made it: "
                        + String.join("; ", report.lines()));
    }

    @Override
    public void driftUnknown(UnknownSnapshotException reason) {
        logger.log(Level.WARNING, reason::getMessage);
    }
}
