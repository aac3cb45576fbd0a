package dev.lockstep.postgres;

import dev.lockstep.ConnectionFailedException;
import dev.lockstep.LockstepException;
import dev.lockstep.UnsupportedServerException;
import java.sql.SQLException;

/**
 * Why a database cannot be worked with: it is not reached, or not one that Lockstep knows. Apart from {@link Session}, whose
 * every start would otherwise load what only a failed one needs.
 */
final class ConnectionRefusal {

    private ConnectionRefusal() {}

    static LockstepException otherProduct(ConnectionSource source, String product) {
        return new UnsupportedServerException(source.location() + " is " + product
                + ", and Lockstep migrates PostgreSQL " + Session.OLDEST_SERVER + " or newer. Nothing was run on it.");
    }

    static LockstepException tooOld(ConnectionSource source, String version) {
        return new UnsupportedServerException(source.location() + " is PostgreSQL " + version + ", and Lockstep needs "
                + Session.OLDEST_SERVER + " or newer. Nothing was run on it. Upgrade the server.");
    }

    static LockstepException unreachable(ConnectionSource source, SQLException e) {
        String state = SqlFailure.state(e);
        String remedy =
                switch (state) {
                    case "28P01", "28000" -> "Check user and password, and pg_hba.conf on the server.";
                    case "3D000" -> "Create the database first: CREATE DATABASE.";
                    case "53300" -> "The server has no connection left; a run needs two.";
                    default ->
                        "Check that the server runs and that the address is right; a run needs two connections at once.";
                };
        String known = state.isEmpty() ? "" : " (SQLSTATE " + state + ")";
        String message =
                "No connection to " + source.location() + ": " + source.redact(reason(e)) + known + ". " + remedy;
        return new ConnectionFailedException(state, message, holdsSecret(source, e) ? null : e);
    }

    /** What the driver says, and what was behind it: an unknown host, a refused certificate. */
    private static String reason(SQLException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = SqlFailure.reason(e);
        return root == e ? reason : reason + " " + root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** The driver repeats the URL in some messages: such a cause is left out, for it would be printed. */
    private static boolean holdsSecret(ConnectionSource source, SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (!source.redact(message).equals(message)) {
                return true;
            }
        }
        return false;
    }
}
