package dev.lockstep;

import org.jspecify.annotations.Nullable;

/**
 * The connection that holds the migration lock broke while migrations ran. The run stopped between two steps; all that was
 * committed is recorded, and the next run goes on from there.
 */
public final class LockLostException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public LockLostException(String message, @Nullable Throwable cause) {
        super("LS704", message, cause);
    }
}
