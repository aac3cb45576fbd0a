package dev.lockstep;

/** How the database should be cannot be known: nobody has the snapshot of the migration that it is at. */
public final class UnknownSnapshotException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final int version;

    public UnknownSnapshotException(int version, String message) {
        super("LS721", message);
        this.version = version;
    }

    /** The migration whose snapshot is missing. */
    public int version() {
        return version;
    }
}
