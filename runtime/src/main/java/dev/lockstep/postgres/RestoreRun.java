package dev.lockstep.postgres;

import dev.lockstep.RestoreException;
import dev.lockstep.RestorePolicy;
import dev.lockstep.migration.Tracking;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts saved rows back into their tables, in one transaction that keeps everyone else away from them. The foreign keys at both
 * of their ends are dropped meanwhile and made anew, which checks them: rows that refer to what is not there any more undo it all.
 */
public final class RestoreRun {

    private static final String REFERENCES = SqlResource.read("restore-references.sql");
    private static final String TRIGGERS = SqlResource.read("restore-triggers.sql");

    private final Session session;
    private final RestoreOrder order;

    private RestoreRun(Session session, RestoreOrder order) {
        this.session = session;
        this.order = order;
    }

    /** Gives the rows. */
    @FunctionalInterface
    public interface Source {
        void into(RestoredRows rows);
    }

    /** Gives the number of rows of each table. Throws {@link RestoreException}, and has changed nothing then. */
    public static Map<String, Long> run(ConnectionSource connections, RestoreOrder order, Source source) {
        try (Session session = Session.open(connections)) {
            return new RestoreRun(session, order).run(source);
        }
    }

    private Map<String, Long> run(Source source) {
        requireVersion(HistoryReader.read(session));
        try {
            session.execute("BEGIN");
            return replaceRows(source);
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            session.rollbackQuietly();
        }
    }

    static RestoreException failed(SQLException e) {
        String state = SqlFailure.state(e);
        String remedy =
                state.equals("23503") ? " Rows that were written since refer to rows that were not there yet." : "";
        return new RestoreException(
                "The tables did not take what was saved of them: " + SqlFailure.reason(e) + " (SQLSTATE " + state
                        + "). Nothing was changed." + remedy,
                e);
    }

    private Map<String, Long> replaceRows(Source source) throws SQLException {
        // A run could not record what it does meanwhile.
        session.execute("LOCK TABLE " + Tracking.TABLE + " IN SHARE MODE");
        String tables = String.join(", ", order.tables());
        session.execute("LOCK TABLE " + tables + " IN ACCESS EXCLUSIVE MODE");
        if (order.policy() == RestorePolicy.EMPTY_ONLY) {
            requireEmpty();
        }
        List<Suspended> suspended = new ArrayList<>(suspended(REFERENCES));
        suspended.addAll(suspended(TRIGGERS));
        for (Suspended each : suspended) {
            session.execute(each.stop());
        }
        session.execute("TRUNCATE " + tables);
        RestoredRows rows = new RestoredRows(session);
        source.into(rows);
        for (Suspended each : suspended) {
            session.execute(each.resume());
        }
        session.execute("COMMIT");
        return rows.counts();
    }

    private void requireVersion(History history) {
        boolean there = history.rows().stream().anyMatch(row -> row.version() == order.version());
        if (there == order.applied()) {
            return;
        }
        String way = order.applied()
                ? "it was rolled back since. Apply it again first: lockstep migrate"
                : "it was applied since. Roll it back first: lockstep rollback --to " + (order.version() - 1)
                        + " --force-irreversible";
        throw new RestoreException("The tables were saved before version " + order.version() + " was "
                + (order.applied() ? "rolled back" : "applied") + ", and " + way + ". Nothing was changed.");
    }

    private void requireEmpty() throws SQLException {
        for (String table : order.tables()) {
            if (!session.query("SELECT 1 FROM " + table + " LIMIT 1", row -> 1).isEmpty()) {
                throw new RestoreException(
                        table + " holds rows. Nothing was changed. To have them all replaced by those of"
                                + " the backup, also those that were written since, say so: lockstep restore --replace");
            }
        }
    }

    /** What must not be in the way, and what brings it back. */
    private record Suspended(String stop, String resume) {}

    private List<Suspended> suspended(String query) throws SQLException {
        return session.query(
                query, row -> new Suspended(row.getString(1), row.getString(2)), String.join("\n", order.tables()));
    }
}
