package dev.lockstep.postgres;

import java.sql.SQLException;
import java.util.List;

/**
 * What a session had set when the run began, by its pool or its owner. A script may set what it likes, in ways that nobody can
 * foresee; before the next script all of that is taken back. Behind a transaction pooler nothing may be set for a session, and
 * nothing is taken back there: the scripts' own SET end with their transactions.
 */
final class SessionState {

    /** What the driver set by its first message comes back by RESET ALL; what was set after that does not. */
    private static final String FOUND =
            "SELECT pg_catalog.format('pg_catalog.set_config(%L, %L, false)', name, setting)"
                    + " FROM (SELECT name, setting FROM pg_catalog.pg_settings WHERE source OPERATOR(pg_catalog.=) 'session'"
                    + " UNION ALL SELECT 'role', pg_catalog.current_setting('role')) AS found ORDER BY name";

    private final Session session;
    private final boolean pooled;
    private final String restore;

    private SessionState(Session session, boolean pooled, String restore) {
        this.session = session;
        this.pooled = pooled;
        this.restore = restore;
    }

    static SessionState of(Session session) throws SQLException {
        if (session.isPooled()) {
            return new SessionState(session, true, "");
        }
        List<String> found = session.query(FOUND, row -> row.getString(1));
        return new SessionState(
                session,
                false,
                "RESET SESSION AUTHORIZATION; RESET ALL; DISCARD TEMP; SELECT " + String.join(", ", found));
    }

    boolean isPooled() {
        return pooled;
    }

    /** The statements that take back what a script has set; empty where nothing is. */
    String restoring() {
        return restore;
    }

    void restore() throws SQLException {
        if (!pooled) {
            session.execute(restore);
        }
    }
}
