package dev.lockstep.postgres;

import dev.lockstep.MigrationResult;
import dev.lockstep.migration.HistoryDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The usual start: everything is applied. That is learned in one round trip from one text, without a list of the migrations
 * and without the classes that a run needs; so this class speaks of as few others as it can.
 */
public final class FirstLook {

    private static final String DIGEST =
            HistoryReader.PINNED_TO_HISTORY + "SELECT " + HistoryDigest.SQL + " FROM schema_migrations";

    private FirstLook() {}

    /** Applies what is pending, if anything is. Migrations that are older than their classes stop it before any of that. */
    public static MigrationResult run(RunSettings settings) {
        Optional<HistoryDigest> whole = settings.source().digest();
        if (whole.isEmpty()) {
            settings.source().requireFresh();
            return UpRun.run(settings);
        }
        FreshnessCheck freshness = FreshnessCheck.begin(settings.source());
        try (Session session = Session.connect(settings.connections())) {
            boolean isDone = isDigest(session, whole.get().text());
            freshness.await();
            if (isDone) {
                return new MigrationResult(List.of(), whole.get().version(), List.of());
            }
            LoadingAhead.ofRun();
            return UpRun.run(settings, session);
        }
    }

    /** Whatever goes wrong here goes wrong again in the run, which has more to say about it. */
    private static boolean isDigest(Session session, String text) {
        try {
            return session.isSecond(DIGEST, text);
        } catch (SQLException e) {
            return false;
        }
    }
}
