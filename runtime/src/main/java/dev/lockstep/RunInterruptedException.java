package dev.lockstep;

/** The thread of a run was interrupted while the run waited. What was committed is recorded, and the next run goes on there. */
public final class RunInterruptedException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public RunInterruptedException(String message) {
        super("LS708", message);
    }
}
