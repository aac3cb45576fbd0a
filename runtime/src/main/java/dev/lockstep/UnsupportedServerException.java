package dev.lockstep;

/** The server is not a PostgreSQL that Lockstep knows how to migrate. Nothing was run on it. */
public final class UnsupportedServerException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public UnsupportedServerException(String message) {
        super("LS702", message);
    }
}
