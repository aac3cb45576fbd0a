package dev.lockstep.postgres;

import dev.lockstep.PurgeFailedException;
import dev.lockstep.SetAsideObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops for good what migrations have set aside. It knows that by two signs that only they leave, the name and the comment,
 * which have to speak of one migration, and that one of the history of this database; nothing else is ever dropped.
 */
public final class PurgeRun {

    private static final String OBJECTS = HistoryReader.PINNED + SqlResource.read("set-aside.sql");
    private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '2s'";

    private final Session session;
    private final List<SetAsideObject> purged = new ArrayList<>();

    private PurgeRun(Session session) {
        this.session = session;
    }

    /** An object, and the statement that drops it. */
    private record Drop(SetAsideObject object, String statement) {}

    /** What is set aside, oldest first. Changes nothing, takes no lock. */
    public static List<SetAsideObject> list(RunSettings settings) {
        try (Session session = Session.open(settings.connections())) {
            return drops(session).stream().map(Drop::object).toList();
        }
    }

    /** Drops what is older, each in a transaction of its own, while no migration runs. */
    public static List<SetAsideObject> run(RunSettings settings, Duration age) {
        try (Session session = Session.open(settings.connections());
                MigrationLock lock = MigrationLock.acquire(settings)) {
            PurgeRun run = new PurgeRun(session);
            drops(session).stream()
                    .filter(drop -> drop.object().age().compareTo(age) > 0)
                    .forEach(drop -> {
                        lock.verifyHeld();
                        run.drop(drop);
                    });
            return List.copyOf(run.purged);
        }
    }

    private static List<Drop> drops(Session session) {
        try {
            return session.querySecond(
                    OBJECTS,
                    row -> new Drop(
                            new SetAsideObject(row.getString(1), row.getInt(3), Duration.ofSeconds(row.getLong(4))),
                            row.getString(2)));
        } catch (SQLException e) {
            if (SqlFailure.state(e).equals(SqlFailure.UNDEFINED_TABLE)) {
                return List.of();
            }
            throw SqlFailure.historyTable("What is set aside cannot be read", e);
        }
    }

    private void drop(Drop drop) {
        try {
            session.execute("BEGIN");
            session.execute(LOCK_TIMEOUT);
            session.execute(drop.statement());
            session.execute("COMMIT");
            purged.add(drop.object());
        } catch (SQLException e) {
            session.rollbackQuietly();
            throw new PurgeFailedException(drop.object(), SqlFailure.reason(e), purged, e);
        }
    }
}
