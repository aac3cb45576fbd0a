package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends migrations of one plain transaction each to the server together, as one message: what they cost beside their
 * statements is one round trip, and one flush of the log.
 *
 * <p>It counts on everything going well. Whatever fails, fails alone: the transactions before it are committed, the server
 * skips those behind it, and whoever sent them takes the failed one step by step, which knows about locks, retries and how to
 * tell an error. So a statement is given a moment only, and no longer.
 *
 * <p>All commits but the last are not waited for until they are on disk (manual 28.4, "Asynchronous Commit"). They get there in
 * their order, each with its record, and the last takes those before it along; so what is told as applied stays applied, and
 * a server that crashes before that has lost both effect and record.
 */
final class Batch {

    private static final int MOST_MIGRATIONS = 64;
    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final String LAZY_COMMIT = "; SET LOCAL synchronous_commit = off";

    private final RunSettings settings;
    private final Session session;
    private final MigrationLock lock;
    private final SessionState state;
    private final HistoryWriter writer;

    Batch(RunSettings settings, Session session, MigrationLock lock, SessionState state, HistoryWriter writer) {
        this.settings = settings;
        this.session = session;
        this.lock = lock;
        this.state = state;
        this.writer = writer;
    }

    /** Whether one more migration goes into a message that has so many of so many characters. */
    static boolean hasRoom(int migrations, int characters) {
        return migrations < MOST_MIGRATIONS && characters < MOST_CHARACTERS;
    }

    /** Applies them, up to the first that fails; how long each of those took that were applied, in milliseconds, in order. */
    List<Long> apply(List<PlainMigration> migrations) {
        lock.verifyHeld();
        try {
            session.execute(message(migrations));
            return durations(migrations);
        } catch (SQLException e) {
            takeBack();
            return durations(applied(migrations));
        }
    }

    /** If the connection broke, the next step says so. */
    private void takeBack() {
        session.rollbackQuietly();
        try {
            state.restore();
        } catch (SQLException e) {
            session.rollbackQuietly();
        }
    }

    private String message(List<PlainMigration> migrations) throws SQLException {
        int major = session.serverMajor();
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < migrations.size(); i++) {
            PlainMigration next = migrations.get(i);
            boolean last = i == migrations.size() - 1;
            String limits = settings.limits().momentary(next.step().pace(), major);
            next.appendTo(
                    message, last ? limits : limits + LAZY_COMMIT, writer.entry(next.migration(), next.rollback()));
            if (!state.isPooled()) {
                message.append(state.restoring()).append(";\n");
            }
        }
        return message.toString();
    }

    /** They are committed in their order: what the history has of them is where they begin. */
    private List<PlainMigration> applied(List<PlainMigration> migrations) {
        Map<Integer, HistoryRow> rows = new TreeMap<>();
        lock.history().rows().forEach(row -> rows.put(row.version(), row));
        int count = 0;
        while (count < migrations.size() && isApplied(migrations.get(count), rows)) {
            count++;
        }
        return migrations.subList(0, count);
    }

    private static boolean isApplied(PlainMigration plain, Map<Integer, HistoryRow> rows) {
        HistoryRow row = rows.get(plain.run().version());
        return row != null
                && row.isComplete()
                && row.checksum()
                        .filter(plain.migration().checksum(Direction.UP)::equals)
                        .isPresent();
    }

    private List<Long> durations(List<PlainMigration> applied) {
        List<Integer> versions = new ArrayList<>();
        for (PlainMigration plain : applied) {
            versions.add(plain.run().version());
        }
        return versions.isEmpty() ? List.of() : writer.took(session, versions);
    }
}
