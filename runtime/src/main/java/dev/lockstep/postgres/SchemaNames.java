package dev.lockstep.postgres;

import dev.lockstep.SchemaUnavailableException;
import java.sql.SQLException;
import java.util.List;

/** Asks a database for the names of schemas, in the words of the application that made them. */
public final class SchemaNames {

    private SchemaNames() {}

    /** The first column of the query, in its order. It is run in a transaction that can write nothing. */
    public static List<String> read(RunSettings settings, String query) {
        try (Session session = Session.open(settings.connections())) {
            return read(session, query);
        }
    }

    private static List<String> read(Session session, String query) {
        try {
            session.execute("BEGIN READ ONLY");
            return session.query(query, row -> String.valueOf(row.getString(1)));
        } catch (SQLException e) {
            throw new SchemaUnavailableException(
                    SqlFailure.state(e),
                    "The query for the names of the schemas failed: " + SqlFailure.reason(e) + " (SQLSTATE "
                            + SqlFailure.state(e) + "). Nothing was run. It was: " + query);
        } finally {
            session.rollbackQuietly();
        }
    }
}
