package dev.lockstep.postgres;

import dev.lockstep.HistoryTableException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what PostgreSQL says about a failure. */
final class SqlFailure {

    static final String UNDEFINED_TABLE = "42P01";
    static final String UNDEFINED_COLUMN = "42703";

    private SqlFailure() {}

    /** The SQLSTATE (manual appendix A), or nothing. */
    static String state(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }

    /** The message of the server with its detail and hint, without the driver's additions where there is a server's. */
    static String reason(SQLException e) {
        ServerErrorMessage server = serverMessage(e);
        if (server == null || server.getMessage() == null) {
            return String.valueOf(e.getMessage());
        }
        StringBuilder reason = new StringBuilder(server.getMessage());
        append(reason, "Detail: ", server.getDetail());
        append(reason, "Hint: ", server.getHint());
        append(reason, "Where: ", server.getWhere());
        return reason.toString();
    }

    /** Where in the statement the error lies, as a character counted from 1; 0 when PostgreSQL does not say. */
    static int position(SQLException e) {
        ServerErrorMessage server = serverMessage(e);
        return server == null ? 0 : server.getPosition();
    }

    /** Class 08, and the states with which a server ends sessions. */
    static boolean isConnectionLost(String state) {
        return state.startsWith("08") || state.startsWith("57P0");
    }

    static HistoryTableException historyTable(String doing, SQLException e) {
        String state = state(e);
        String remedy =
                switch (state) {
                    case "42501" -> "Grant this role the privilege, or migrate as the owner of the schema.";
                    case "25006" -> "Migrate on the primary, by a role whose default_transaction_read_only is off.";
                    case "55P03" -> "Something holds a lock on the table; start again when it is gone.";
                    default ->
                        isConnectionLost(state)
                                ? "The connection broke. Start again: what was committed is recorded."
                                : "See what schema_migrations is in this database, then start again.";
                };
        String known = state.isEmpty() ? "" : " (SQLSTATE " + state + ")";
        return new HistoryTableException(state, doing + ": " + reason(e) + known + ". " + remedy, e);
    }

    private static @Nullable ServerErrorMessage serverMessage(SQLException e) {
        return e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
    }

    private static void append(StringBuilder reason, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            reason.append(". ").append(label).append(text);
        }
    }
}
