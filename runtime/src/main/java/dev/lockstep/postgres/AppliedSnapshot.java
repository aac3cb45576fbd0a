package dev.lockstep.postgres;

import dev.lockstep.UnknownSnapshotException;
import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.migration.MigrationSource;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotException;
import dev.lockstep.snapshot.SnapshotReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * How a database should be. The application has the snapshot of its newest migration, and no other: that of the migration
 * which the database is at, when that is an older or a newer one, is known only if a run has stored it with its row. Runs
 * that look for drift do that.
 */
final class AppliedSnapshot {

    private final Session session;
    private final MigrationSource source;

    AppliedSnapshot(Session session, MigrationSource source) {
        this.session = session;
        this.source = source;
    }

    /** Of the newest migration that the database has whole; of none when it has none. */
    Snapshot of(History history) {
        int version = version(history);
        if (version == 0) {
            return Snapshot.EMPTY;
        }
        return newest().filter(snapshot -> version(snapshot) == version)
                .or(() -> stored(version))
                .orElseThrow(() -> unknown(version));
    }

    static int version(History history) {
        return history.rows().stream()
                .filter(HistoryRow::isComplete)
                .mapToInt(HistoryRow::version)
                .max()
                .orElse(0);
    }

    static int version(Snapshot snapshot) {
        return snapshot.manifest().newest().map(Manifest.Entry::version).orElse(0);
    }

    /** The one that the application has. */
    Optional<Snapshot> newest() {
        return source.snapshotText().map(text -> read(text, source.location()));
    }

    private Optional<Snapshot> stored(int version) {
        try {
            // As JSON, so that a table without that column has nothing rather than an error.
            List<Optional<String>> texts = session.querySecond(
                    HistoryReader.PINNED_TO_HISTORY
                            + "SELECT pg_catalog.to_jsonb(history) OPERATOR(pg_catalog.->>) 'snapshot'"
                            + " FROM schema_migrations AS history WHERE version OPERATOR(pg_catalog.=) " + version,
                    row -> Optional.ofNullable(row.getString(1)));
            return texts.stream().flatMap(Optional::stream).findFirst().map(text -> read(text, "schema_migrations"));
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The stored snapshot of version " + version + " cannot be read", e);
        }
    }

    private static Snapshot read(String text, String place) {
        try {
            return SnapshotReader.read(text);
        } catch (SnapshotException e) {
            throw MigrationFilesException.brokenSnapshot(place, e);
        }
    }

    private UnknownSnapshotException unknown(int version) {
        String has = source.snapshotText()
                .map(text -> "has that of version " + version(read(text, source.location())))
                .orElse("has none");
        return new UnknownSnapshotException(
                version,
                "How the database should be is not known: it is at version " + version + ", " + source.location() + " "
                        + has + ", and no run has stored that of version " + version
                        + ". Nothing was compared. Compare with"
                        + " the release of the application that has version " + version
                        + " as its newest, or migrate first; a run with a drift policy other than IGNORE stores it.");
    }
}
