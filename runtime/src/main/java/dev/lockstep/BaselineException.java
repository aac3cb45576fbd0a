package dev.lockstep;

/** A database cannot be taken over. Nothing was changed. */
public final class BaselineException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public BaselineException(String message) {
        super("LS723", message);
    }
}
