package dev.lockstep;

/** A rollback says of itself that it cannot bring back what its migration has removed. Nothing was rolled back. */
public final class IrreversibleMigrationException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final int version;

    public IrreversibleMigrationException(int version, String message) {
        super("LS709", message);
        this.version = version;
    }

    public int version() {
        return version;
    }
}
