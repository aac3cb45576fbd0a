package dev.lockstep.postgres;

import dev.lockstep.DriftException;
import dev.lockstep.DriftPolicy;
import dev.lockstep.DriftReport;
import dev.lockstep.UnknownSnapshotException;

/** Looks for drift at both ends of a run, under its lock, and does about it what the policy says. */
final class DriftGuard {

    private final RunSettings settings;
    private final Session session;
    private final boolean looks;

    DriftGuard(RunSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
        this.looks = settings.policies().drift() != DriftPolicy.IGNORE;
    }

    /** Before anything is applied. The first run that looks cannot know how an older database should be. */
    void before(History history) {
        if (!looks) {
            return;
        }
        try {
            judge(DriftRead.report(session, settings.source(), history), "Nothing was applied.");
        } catch (UnknownSnapshotException e) {
            settings.listener().driftUnknown(e);
        }
    }

    /** When everything is applied: what the next run is going to hold the database against is stored, too. */
    void after(HistoryWriter writer) {
        if (!looks) {
            return;
        }
        AppliedSnapshot snapshots = new AppliedSnapshot(session, settings.source());
        History history = HistoryReader.read(session);
        snapshots
                .newest()
                .filter(snapshot -> AppliedSnapshot.version(snapshot) == AppliedSnapshot.version(history))
                .ifPresent(snapshot -> {
                    settings.source()
                            .snapshotText()
                            .ifPresent(text -> writer.keepSnapshot(session, AppliedSnapshot.version(snapshot), text));
                    judge(
                            DriftRead.report(session, settings.source(), snapshot),
                            "What was pending is applied, and recorded.");
                });
    }

    private void judge(DriftReport report, String state) {
        if (report.isEmpty()) {
            return;
        }
        if (settings.policies().drift() == DriftPolicy.FAIL) {
            throw new DriftException(
                    report,
                    "The database is not as version " + report.version()
                            + " made it (+ only in the database, - only in the"
                            + " model):\n  " + String.join("\n  ", report.lines()) + "\n" + state
                            + " See how to mend it with: lockstep verify --sql");
        }
        settings.listener().drifted(report);
    }
}
