package dev.lockstep;

import org.jspecify.annotations.Nullable;

/** The database could not be reached, or did not let us in. The message has no password, and the cause has none either. */
public final class ConnectionFailedException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public ConnectionFailedException(String sqlState, String message, @Nullable Throwable cause) {
        super("LS701", message, cause);
        this.sqlState = sqlState;
    }

    /** As PostgreSQL gives it (manual appendix A), {@code 28P01} for a wrong password; empty when the driver gave none. */
    public String sqlState() {
        return sqlState;
    }
}
