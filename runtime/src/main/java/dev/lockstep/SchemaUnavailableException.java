package dev.lockstep;

/** The schema that was asked for is not there, or cannot be chosen: see {@link Migrator#inSchema}. */
public final class SchemaUnavailableException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public SchemaUnavailableException(String sqlState, String message) {
        super("LS724", message);
        this.sqlState = sqlState;
    }

    /** The state that PostgreSQL has for it (manual appendix A): {@code 3F000} when there is no such schema. */
    public String sqlState() {
        return sqlState;
    }
}
