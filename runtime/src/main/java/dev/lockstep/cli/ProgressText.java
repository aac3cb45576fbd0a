package dev.lockstep.cli;

import dev.lockstep.Blocker;
import dev.lockstep.DriftReport;
import dev.lockstep.LockHolder;
import dev.lockstep.LockWait;
import dev.lockstep.StepPosition;
import dev.lockstep.StepProgress;
import dev.lockstep.StepRetry;
import dev.lockstep.UnknownSnapshotException;
import java.util.stream.Collectors;

/** What keeps a run from going on, in words. */
final class ProgressText {

    private ProgressText() {}

    static String of(LockWait wait) {
        return "Waiting for the migration lock, which "
                + wait.holder().map(LockHolder::toString).orElse("another process") + " holds ("
                + wait.waited().toSeconds() + " of " + wait.limit().toSeconds() + " s)";
    }

    static String of(StepPosition step, StepProgress progress) {
        return number(step) + " runs for " + progress;
    }

    static String of(StepPosition step, StepRetry retry) {
        String blockers = retry.blockers().isEmpty()
                ? ""
                : "; in the way: "
                        + retry.blockers().stream().map(Blocker::toString).collect(Collectors.joining(", "));
        return number(step) + " is tried again: " + retry.reason() + blockers;
    }

    static String of(DriftReport report) {
        return report.lines().stream()
                .map(line -> "\n  " + line)
                .collect(
                        Collectors.joining("", "The database is not as version " + report.version() + " made it:", ""));
    }

    static String of(UnknownSnapshotException reason) {
        return "The database was not compared with its model. " + reason.getMessage();
    }

    static String number(StepPosition step) {
        return "step " + step.step() + "/" + step.steps();
    }
}
