package dev.lockstep;

import java.time.Duration;

/** Two listeners as one. */
record ListenerPair(MigrationListener first, MigrationListener second) implements MigrationListener {

    @Override
    public boolean followsEachStep() {
        return first.followsEachStep() || second.followsEachStep();
    }

    @Override
    public void waitingForLock(LockWait wait) {
        first.waitingForLock(wait);
        second.waitingForLock(wait);
    }

    @Override
    public void runStarted(RunPlan plan) {
        first.runStarted(plan);
        second.runStarted(plan);
    }

    @Override
    public void migrationStarted(StepPosition firstStep) {
        first.migrationStarted(firstStep);
        second.migrationStarted(firstStep);
    }

    @Override
    public void stepStarted(StepPosition step) {
        first.stepStarted(step);
        second.stepStarted(step);
    }

    @Override
    public void stepProgress(StepPosition step, StepProgress progress) {
        first.stepProgress(step, progress);
        second.stepProgress(step, progress);
    }

    @Override
    public void stepRetried(StepPosition step, StepRetry retry) {
        first.stepRetried(step, retry);
        second.stepRetried(step, retry);
    }

    @Override
    public void stepFinished(StepPosition step, Duration duration) {
        first.stepFinished(step, duration);
        second.stepFinished(step, duration);
    }

    @Override
    public void applied(AppliedMigration migration) {
        first.applied(migration);
        second.applied(migration);
    }

    @Override
    public void rolledBack(RolledBackMigration migration) {
        first.rolledBack(migration);
        second.rolledBack(migration);
    }

    @Override
    public void drifted(DriftReport report) {
        first.drifted(report);
        second.drifted(report);
    }

    @Override
    public void driftUnknown(UnknownSnapshotException reason) {
        first.driftUnknown(reason);
        second.driftUnknown(reason);
    }
}
