package dev.lockstep.postgres;

import dev.lockstep.DriftReport;
import dev.lockstep.diff.SetAside;
import dev.lockstep.drift.Drift;
import dev.lockstep.drift.DriftLines;
import dev.lockstep.drift.HandWork;
import dev.lockstep.migration.MigrationSource;
import dev.lockstep.migration.WrittenNames;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Snapshot;

/** Compares a database with the snapshot of the migration that it is at. Leaves nothing behind. */
public final class DriftRead {

    private DriftRead() {}

    public static DriftReport run(RunSettings settings) {
        try (Session session = Session.open(settings.connections())) {
            return report(session, settings.source(), HistoryReader.read(session));
        }
    }

    static DriftReport report(Session session, MigrationSource source, History history) {
        return report(session, source, new AppliedSnapshot(session, source).of(history));
    }

    static DriftReport report(Session session, MigrationSource source, Snapshot snapshot) {
        Catalog live = OwnedCatalog.read(session, snapshot.schema());
        Schema model = SetAside.withoutPurged(snapshot.schema(), live.schema());
        Schema owned = HandWork.without(WrittenNames.of(source, snapshot.manifest()), live.schema(), model);
        Drift drift = Drift.between(owned, model, live.defects());
        return new DriftReport(
                AppliedSnapshot.version(snapshot), DriftLines.of(drift), drift.mendingScript(), drift.adoptingScript());
    }
}
