package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of one migration in the history, while its script runs. Each entry replaces exactly the one that this run knows of:
 * a transaction of a killed run that is still under way is waited for, and if it is committed the entry is refused. So no step
 * is ever taken twice.
 */
final class Account {

    private static final String UNIQUE_VIOLATION = "23505";
    /** By the operators of PostgreSQL itself: the script may have led the search path elsewhere. */
    private static final String THIS_ROW =
            " WHERE version OPERATOR(pg_catalog.=) ? AND COALESCE(progress, '') OPERATOR(pg_catalog.=) ?";

    private static final String PID = " RETURNING pg_catalog.pg_backend_pid()";

    private final Session session;
    private final String table;
    private final Subject subject;
    private final RowState found;
    private RowState settled;
    private RowState written;

    private Account(Session session, HistoryWriter writer, Subject subject, RowState found) {
        this.session = session;
        this.table = writer.table();
        this.subject = subject;
        this.found = found;
        this.settled = found;
        this.written = found;
    }

    /** {@code checksum} is of no interest on the way down. */
    private record Subject(
            Direction direction, int version, String name, String checksum, String rollback, int steps) {}

    static Account up(Session session, HistoryWriter writer, Migration migration, int steps, RowState found) {
        Subject subject = new Subject(
                Direction.UP,
                migration.version(),
                migration.name().name(),
                migration.checksum(Direction.UP),
                migration.sql(Direction.DOWN),
                steps);
        return new Account(session, writer, subject, found);
    }

    /** The text of the rollback is recorded with its progress, so that the rest of it is taken from the same text. */
    static Account down(Session session, HistoryWriter writer, HistoryRow row, String rollback, int steps) {
        Subject subject = new Subject(Direction.DOWN, row.version(), row.name(), "", rollback, steps);
        return new Account(session, writer, subject, RowState.of(row));
    }

    /**
     * Enters that so many steps are done: first thing in the transaction of the last of them, or behind a statement that stands
     * alone. Gives the id of the server process.
     */
    int done(int steps) throws SQLException {
        return enter(after(steps));
    }

    /** As {@link #done}, behind statements that may have written the row themselves. */
    void doneByItself(int steps) throws SQLException {
        RowState after = after(steps);
        if (after.exists()) {
            session.update(
                    "INSERT INTO " + table + " (version, name, checksum, rollback_sql, progress) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (version) DO UPDATE SET name = excluded.name, checksum = excluded.checksum,"
                            + " rollback_sql = excluded.rollback_sql, progress = excluded.progress",
                    subject.version(),
                    subject.name(),
                    subject.checksum(),
                    subject.rollback(),
                    progress(after));
        } else {
            session.update("DELETE FROM " + table + " WHERE version OPERATOR(pg_catalog.=) ?", subject.version());
        }
        written = after;
    }

    /**
     * Enters that the step behind these begins, outside of a transaction, unless that is what the row says. Gives the id of the
     * server process, or 0 when there was nothing to enter.
     */
    int begun(int steps) throws SQLException {
        RowState begun = RowState.at(new Progress(subject.direction(), steps, subject.steps(), true));
        if (settled.equals(begun)) {
            return 0;
        }
        int pid = enter(begun);
        settle();
        return pid;
    }

    /** Takes {@link #begun} back: the step failed, and left nothing. */
    void abandoned(int steps) throws SQLException {
        enter(steps == 0 ? begunFrom() : after(steps));
        settle();
    }

    /** What was entered last is committed. */
    void settle() {
        settled = written;
    }

    /** What was entered last is undone. */
    void undo() {
        written = settled;
    }

    private RowState begunFrom() {
        return subject.direction() == Direction.UP ? RowState.ABSENT : found;
    }

    private RowState after(int steps) {
        if (steps < subject.steps()) {
            return RowState.at(new Progress(subject.direction(), steps, subject.steps(), false));
        }
        return subject.direction() == Direction.UP ? RowState.WHOLE : RowState.ABSENT;
    }

    private int enter(RowState after) throws SQLException {
        List<Integer> pids = settled.exists() ? replace(after) : insert(after);
        if (pids.isEmpty()) {
            throw new OvertakenException(subject.version());
        }
        written = after;
        return pids.get(0);
    }

    private List<Integer> insert(RowState after) throws SQLException {
        try {
            return pids(
                    "INSERT INTO " + table
                            + " (version, name, checksum, rollback_sql, progress) VALUES (?, ?, ?, ?, ?)",
                    subject.version(),
                    subject.name(),
                    subject.checksum(),
                    subject.rollback(),
                    progress(after));
        } catch (SQLException e) {
            if (SqlFailure.state(e).equals(UNIQUE_VIOLATION)) {
                throw new OvertakenException(subject.version());
            }
            throw e;
        }
    }

    private List<Integer> replace(RowState after) throws SQLException {
        if (!after.exists()) {
            return pids(
                    "DELETE FROM " + table + THIS_ROW,
                    subject.version(),
                    settled.progress().orElse(""));
        }
        String appliedAt = subject.direction() == Direction.UP ? ", applied_at = pg_catalog.now()" : "";
        return pids(
                "UPDATE " + table + " SET progress = ?, rollback_sql = ?" + appliedAt + THIS_ROW,
                progress(after),
                subject.rollback(),
                subject.version(),
                settled.progress().orElse(""));
    }

    private List<Integer> pids(String sql, @Nullable Object... parameters) throws SQLException {
        return session.query(sql + PID, row -> row.getInt(1), parameters);
    }

    private static @Nullable String progress(RowState state) {
        return state.progress().orElse(null);
    }
}
