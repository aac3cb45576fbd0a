package dev.lockstep;

/** A {@link BackupHook} failed, so the migration that it was called for was not begun. */
public final class BackupFailedException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final int version;

    public BackupFailedException(int version, String message, RuntimeException cause) {
        super("LS726", message, cause);
        this.version = version;
    }

    /** The migration that was not begun. */
    public int version() {
        return version;
    }
}
