package dev.lockstep.postgres;

import dev.lockstep.SchemaUnavailableException;
import dev.lockstep.schema.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a session had as its search path before it was led to the schemas of its source, and gets back when it is closed. The
 * schema that was asked for has to be the current one, for if it is not there PostgreSQL would quietly take the next.
 */
record SearchPath(String before) {

    static SearchPath of(Session session, ConnectionSource source) throws SQLException {
        if (session.isPooled()) {
            throw new SchemaUnavailableException(
                    "0A000",
                    "No schema can be chosen for a connection to " + source.location()
                            + ": a pooler stands between, which"
                            + " may give each transaction another session. Nothing was run. Connect to the server"
                            + " directly.");
        }
        return new SearchPath(session.query("SELECT pg_catalog.current_setting('search_path')", row -> row.getString(1))
                .get(0));
    }

    /** Leads the session there. */
    void enter(Session session, ConnectionSource source) throws SQLException {
        set(session, source.searchPath().stream().map(Identifier::quote).collect(Collectors.joining(", ")));
        List<Boolean> entered = session.query(
                "SELECT pg_catalog.current_schema() OPERATOR(pg_catalog.=) ?::pg_catalog.name",
                row -> row.getBoolean(1),
                source.searchPath().get(0));
        if (!entered.equals(List.of(true))) {
            throw unavailable(source);
        }
    }

    /** Also behind a failure, which is told already. */
    void leave(Session session) {
        try {
            set(session, before);
        } catch (SQLException e) {
            // The connection is broken, and no one will use it.
        }
    }

    private static void set(Session session, String path) throws SQLException {
        session.query("SELECT pg_catalog.set_config('search_path', ?, false)", row -> row.getString(1), path);
    }

    private static SchemaUnavailableException unavailable(ConnectionSource source) {
        String schema = Identifier.quote(source.searchPath().get(0));
        return new SchemaUnavailableException(
                "3F000",
                source.location() + ", is not there, or not for this role. Nothing was run. CREATE SCHEMA " + schema
                        + "; or GRANT USAGE, CREATE ON SCHEMA " + schema + " to the role that migrates.");
    }
}
