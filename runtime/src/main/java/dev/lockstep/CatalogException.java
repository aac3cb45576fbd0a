package dev.lockstep;

import org.jspecify.annotations.Nullable;

/** The catalog of the database cannot be read, or the server cannot be asked what the expressions of the model mean. */
public final class CatalogException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public CatalogException(String sqlState, String message, @Nullable Throwable cause) {
        super("LS722", message, cause);
        this.sqlState = sqlState;
    }

    /** As PostgreSQL gives it (manual appendix A). */
    public String sqlState() {
        return sqlState;
    }
}
