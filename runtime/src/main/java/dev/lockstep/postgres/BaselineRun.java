package dev.lockstep.postgres;

import dev.lockstep.BaselineException;
import dev.lockstep.BaselinePolicy;
import dev.lockstep.BaselineResult;
import dev.lockstep.BaselineResult.Outcome;
import dev.lockstep.DriftReport;
import dev.lockstep.drift.Drift;
import dev.lockstep.drift.DriftLines;
import dev.lockstep.migration.Migration;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Records the migrations of a database that was there before them, without running any. */
public final class BaselineRun {

    private final RunSettings settings;
    private final Session session;

    private BaselineRun(RunSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    public static BaselineResult run(RunSettings settings, BaselinePolicy policy) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            return new BaselineRun(settings, session).run(migrations, policy);
        }
    }

    private BaselineResult run(List<Migration> migrations, BaselinePolicy policy) {
        refuseHistory(HistoryReader.read(session));
        Snapshot snapshot = snapshot();
        Catalog live = OwnedCatalog.read(session, snapshot.schema());
        Optional<RewrittenStart> start = RewrittenStart.of(settings.source(), migrations, snapshot, live.schema());
        Schema model = start.map(RewrittenStart::schema).orElse(snapshot.schema());
        Drift drift = Drift.between(live.schema(), model, live.defects());
        boolean accepted = drift.isEmpty() || policy == BaselinePolicy.ACCEPTING;
        if (accepted) {
            start.ifPresent(RewrittenStart::write);
            record();
        }
        return new BaselineResult(
                accepted ? Outcome.RECORDED : Outcome.REFUSED,
                new DriftReport(
                        AppliedSnapshot.version(snapshot),
                        DriftLines.of(drift),
                        drift.mendingScript(),
                        drift.adoptingScript()),
                start.map(RewrittenStart::names).orElse(List.of()),
                live.foreign().stream().map(QualifiedName::toString).toList());
    }

    private void refuseHistory(History history) {
        if (!history.rows().isEmpty()) {
            throw new BaselineException("The database has a history already: it is at version " + history.version()
                    + ". Nothing was changed. Apply what is missing with migrate; compare it with verify.");
        }
    }

    private Snapshot snapshot() {
        return new AppliedSnapshot(session, settings.source())
                .newest()
                .filter(snapshot -> AppliedSnapshot.version(snapshot) > 0)
                .orElseThrow(() -> new BaselineException(settings.source().location()
                        + " has no snapshot to compare the database with. Nothing was changed. Compile the entities with the"
                        + " Lockstep processor first: it writes the first migration and the snapshot."));
    }

    /** Read again: the files may just have been rewritten. */
    private void record() {
        try (MigrationLock lock = MigrationLock.acquire(settings)) {
            History history = HistoryReader.read(session);
            refuseHistory(history);
            HistoryWriter writer = new HistoryWriter(lock.quotedSchema());
            writer.prepare(session, history);
            session.execute("BEGIN");
            for (Migration migration : settings.source().migrations()) {
                writer.adopted(session, migration);
            }
            session.execute("COMMIT");
        } catch (SQLException e) {
            session.rollbackQuietly();
            throw SqlFailure.historyTable("The migrations cannot be recorded", e);
        }
    }
}
