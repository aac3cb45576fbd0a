package dev.lockstep;

import org.jspecify.annotations.Nullable;

/** The table {@code schema_migrations} cannot be read, made or written: a missing privilege, a read-only server. */
public final class HistoryTableException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public HistoryTableException(String sqlState, String message, @Nullable Throwable cause) {
        super("LS705", message, cause);
        this.sqlState = sqlState;
    }

    /** As PostgreSQL gives it (manual appendix A); empty when there is none. */
    public String sqlState() {
        return sqlState;
    }
}
