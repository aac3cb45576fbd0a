package dev.lockstep.cli;

import dev.lockstep.DriftReport;
import dev.lockstep.LockWait;
import dev.lockstep.MigrationListener;
import dev.lockstep.StepPosition;
import dev.lockstep.StepProgress;
import dev.lockstep.StepRetry;
import dev.lockstep.UnknownSnapshotException;
import dev.lockstep.tenant.TenantListener;
import dev.lockstep.tenant.TenantOutcome;
import dev.lockstep.tenant.TenantOutcome.Failed;
import dev.lockstep.tenant.TenantOutcome.Migrated;
import dev.lockstep.tenant.TenantOutcome.NotBegun;
import java.io.PrintWriter;

/** A line for each tenant whose turn is over, and for what keeps one from it. Several write at once, each whole lines. */
record TenantLines(PrintWriter out) implements TenantListener {

    @Override
    public MigrationListener of(String tenant) {
        return new Waiting(tenant, out, new LiveLine(out, false));
    }

    @Override
    public void ended(TenantOutcome outcome) {
        out.println(outcome.tenant() + ": " + outcome.accept(new Words()));
    }

    /** An outcome as the end of a sentence. */
    private static final class Words implements TenantOutcome.Visitor<String> {

        @Override
        public String migrated(Migrated outcome) {
            int applied = outcome.result().applied().size();
            String what = applied == 0
                    ? "nothing to apply"
                    : "applied " + applied + " in " + outcome.duration().toMillis() + " ms";
            return what + ", at version " + outcome.result().version();
        }

        @Override
        public String failed(Failed outcome) {
            return "failed: " + outcome.failure().getMessage();
        }

        @Override
        public String notBegun(NotBegun outcome) {
            return "not begun";
        }
    }

    /** Steps and migrations of many tenants are too much to read; what one waits for is not. */
    private record Waiting(String tenant, PrintWriter out, LiveLine live) implements MigrationListener {

        @Override
        public boolean followsEachStep() {
            return false;
        }

        @Override
        public void waitingForLock(LockWait wait) {
            out.println(tenant + ": " + ProgressText.of(wait));
        }

        @Override
        public void stepProgress(StepPosition step, StepProgress progress) {
            live.show(
                    tenant + ": " + step.version() + " " + step.name() + ", " + ProgressText.of(step, progress),
                    progress.running().toMillis());
        }

        @Override
        public void stepRetried(StepPosition step, StepRetry retry) {
            out.println(tenant + ": " + step.version() + " " + step.name() + ", " + ProgressText.of(step, retry));
        }

        @Override
        public void drifted(DriftReport report) {
            out.println(tenant + ": " + ProgressText.of(report));
        }

        @Override
        public void driftUnknown(UnknownSnapshotException reason) {
            out.println(tenant + ": " + ProgressText.of(reason));
        }
    }
}
