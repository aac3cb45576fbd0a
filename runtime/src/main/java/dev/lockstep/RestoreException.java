package dev.lockstep;

import org.jspecify.annotations.Nullable;

/** A backup was not put back. Nothing was changed. */
public final class RestoreException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public RestoreException(String message, @Nullable Throwable cause) {
        super("LS727", message, cause);
    }

    public RestoreException(String message) {
        this(message, null);
    }
}
