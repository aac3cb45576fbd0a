package dev.lockstep;

/** A migration cannot be rolled back, because neither the database nor the application has its rollback. */
public final class NoRollbackException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final int version;

    public NoRollbackException(int version, String message) {
        super("LS706", message);
        this.version = version;
    }

    public int version() {
        return version;
    }
}
