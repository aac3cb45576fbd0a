package dev.lockstep.cli;

import dev.lockstep.AppliedMigration;
import dev.lockstep.DriftReport;
import dev.lockstep.LockWait;
import dev.lockstep.MigrationListener;
import dev.lockstep.RolledBackMigration;
import dev.lockstep.StepPosition;
import dev.lockstep.StepProgress;
import dev.lockstep.StepRetry;
import dev.lockstep.UnknownSnapshotException;
import java.time.Duration;

/** A line for each thing that happens. Steps are told only where there are several. */
record ProgressLines(LiveLine live) implements MigrationListener {

    @Override
    public boolean followsEachStep() {
        return false;
    }

    @Override
    public void waitingForLock(LockWait wait) {
        live.end(ProgressText.of(wait));
    }

    @Override
    public void migrationStarted(StepPosition firstStep) {
        String from = firstStep.step() > 1 ? ", going on at step " + firstStep.step() : "";
        String steps = firstStep.steps() > 1 ? " (" + firstStep.steps() + " steps" + from + ")" : "";
        live.end(firstStep.file() + steps);
    }

    @Override
    public void stepProgress(StepPosition step, StepProgress progress) {
        live.show("  " + ProgressText.of(step, progress), progress.running().toMillis());
    }

    @Override
    public void stepRetried(StepPosition step, StepRetry retry) {
        live.end("  " + ProgressText.of(step, retry));
    }

    @Override
    public void stepFinished(StepPosition step, Duration duration) {
        if (step.steps() > 1) {
            live.end("  " + ProgressText.number(step) + " done in " + duration.toMillis() + " ms");
        }
    }

    @Override
    public void applied(AppliedMigration migration) {
        live.end("  applied " + migration + " in " + migration.duration().toMillis() + " ms");
    }

    @Override
    public void rolledBack(RolledBackMigration migration) {
        live.end("  rolled back " + migration + " in " + migration.duration().toMillis() + " ms");
    }

    @Override
    public void drifted(DriftReport report) {
        live.end(ProgressText.of(report));
    }

    @Override
    public void driftUnknown(UnknownSnapshotException reason) {
        live.end(ProgressText.of(reason));
    }
}
