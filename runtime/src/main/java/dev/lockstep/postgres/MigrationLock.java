package dev.lockstep.postgres;

import dev.lockstep.HistoryTableException;
import dev.lockstep.LockHolder;
import dev.lockstep.LockLostException;
import dev.lockstep.LockTimeoutException;
import dev.lockstep.LockWait;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all other runs away from one history table: an advisory lock (manual 9.28.10) that belongs to a transaction, on a
 * connection of its own.
 *
 * <p>A lock of a session would be worthless behind a pooler that gives each transaction another server connection, and would
 * outlive its owner there; one of a transaction pins that connection, and goes with it. The transaction must not hold a
 * snapshot, or CREATE INDEX CONCURRENTLY on the other connection would wait for it for ever: hence READ COMMITTED, and a
 * utility statement last, which makes the server drop the finished query that still held one. For the same reason a run that
 * waits does not wait inside the server, but asks again and again, each time in a transaction that it ends.
 */
final class MigrationLock implements AutoCloseable {

    private static final String BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED";
    /** Drops the snapshot, proves that the connection lives, and keeps the server from ending it while a step takes hours. */
    private static final String KEEP = "SET LOCAL idle_in_transaction_session_timeout = 0";

    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final Duration TELL_EVERY = Duration.ofSeconds(5);

    private final Session session;
    private final String quotedSchema;

    private MigrationLock(Session session, String quotedSchema) {
        this.session = session;
        this.quotedSchema = quotedSchema;
    }

    /** Waits for the lock, and tells the listener whom it waits for. */
    static MigrationLock acquire(RunSettings settings) {
        Session session = Session.open(settings.connections());
        boolean acquired = false;
        try {
            MigrationLock lock = await(session, settings);
            acquired = true;
            return lock;
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The migration lock cannot be taken", e);
        } finally {
            if (!acquired) {
                session.close();
            }
        }
    }

    /** The schema whose history is locked, ready to stand in a statement. */
    String quotedSchema() {
        return quotedSchema;
    }

    /**
     * The history as everybody sees it, on a connection that no script has touched. The lock that reading takes on the table
     * is given back at once: until the end of this transaction the run itself may have to change the table.
     */
    History history() {
        try {
            session.execute("SAVEPOINT look");
            History history = HistoryReader.read(session);
            session.execute("ROLLBACK TO SAVEPOINT look");
            session.execute("RELEASE SAVEPOINT look");
            verifyHeld();
            return history;
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Between two steps: makes sure that the lock is still held. */
    void verifyHeld() {
        try {
            session.execute(KEEP);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static LockLostException lost(SQLException e) {
        return new LockLostException(
                "The connection that holds the migration lock broke: " + SqlFailure.reason(e) + ". The run stopped"
                        + " between two steps. Start again: what was committed is recorded, and the run goes on there.",
                e);
    }

    @Override
    public void close() {
        session.rollbackQuietly();
        session.close();
    }

    private static MigrationLock await(Session session, RunSettings settings) throws SQLException {
        long start = System.nanoTime();
        long toldAt = Long.MIN_VALUE;
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            Attempt attempt = attempt(session);
            if (attempt.acquired()) {
                return new MigrationLock(session, attempt.quotedSchema());
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(settings.limits().migrationLock()) >= 0) {
                throw timeout(attempt.holder(), settings.limits().migrationLock());
            }
            if (toldAt == Long.MIN_VALUE || waited.toNanos() - toldAt >= TELL_EVERY.toNanos()) {
                toldAt = waited.toNanos();
                MigrationListener listener = settings.listener();
                listener.waitingForLock(
                        new LockWait(attempt.holder(), waited, settings.limits().migrationLock()));
            }
            sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause + 1));
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private record Attempt(boolean acquired, String quotedSchema, Optional<LockHolder> holder) {}

    private record Answer(@Nullable String quotedSchema, boolean acquired) {}

    /** One try, in a transaction that stays open only if it succeeds. */
    private static Attempt attempt(Session session) throws SQLException {
        session.execute(BEGIN);
        boolean acquired = false;
        try {
            Answer answer = session.query(
                            SqlResource.read("lock-try.sql"), row -> new Answer(row.getString(1), row.getBoolean(2)))
                    .get(0);
            if (answer.quotedSchema() == null) {
                throw noSchema();
            }
            acquired = answer.acquired();
            if (acquired) {
                keep(session);
            }
            return new Attempt(acquired, answer.quotedSchema(), acquired ? Optional.empty() : holder(session));
        } finally {
            if (!acquired) {
                session.rollbackQuietly();
            }
        }
    }

    private static void keep(Session session) throws SQLException {
        if (session.serverMajor() >= 17) {
            session.execute("SET LOCAL transaction_timeout = 0");
        }
        session.execute(KEEP);
    }

    private static Optional<LockHolder> holder(Session session) throws SQLException {
        List<LockHolder> holders = session.query(SqlResource.read("lock-holder.sql"), row -> {
            long since = row.getLong(5);
            return new LockHolder(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(since)));
        });
        return holders.stream().findFirst();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockTimeoutException(
                    Optional.empty(), "Interrupted while waiting for the migration lock. Nothing was run.");
        }
    }

    private static LockstepException timeout(Optional<LockHolder> holder, Duration limit) {
        String who = holder.map(LockHolder::toString).orElse("another process");
        String end = holder.map(found -> "SELECT pg_terminate_backend(" + found.pid() + ");")
                .orElse("pg_terminate_backend on its process");
        return new LockTimeoutException(
                holder,
                "The migration lock is held by " + who + ", for longer than the " + limit.toSeconds() + " s to wait."
                        + " Nothing was run. Let it finish and start again; if it hangs, end it: " + end);
    }

    private static LockstepException noSchema() {
        return new HistoryTableException(
                "3F000",
                "No schema of the search_path exists for this role, so there is no place for schema_migrations. CREATE"
                        + " SCHEMA, GRANT USAGE ON SCHEMA, or set search_path (in a URL: ?currentSchema=name).",
                null);
    }
}
