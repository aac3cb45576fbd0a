package dev.lockstep;

/** The database is not as its migrations made it, and the run was told to stop then. */
public final class DriftException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient DriftReport report;

    public DriftException(DriftReport report, String message) {
        super("LS720", message);
        this.report = report;
    }

    public DriftReport report() {
        return report;
    }
}
