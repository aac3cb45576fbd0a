package dev.lockstep;

import org.jspecify.annotations.Nullable;

/**
 * What Lockstep throws when it cannot go on. Each subtype stands for one thing that a caller can do something about, and
 * each message says what is wrong, why, and what to do. A password is never part of a message.
 */
public abstract class LockstepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** {@code code} is stable between releases, as in {@code LS701}; {@code message} is without it. */
    protected LockstepException(String code, String message, @Nullable Throwable cause) {
        super("[" + code + "] " + message, cause);
        this.code = code;
    }

    protected LockstepException(String code, String message) {
        this(code, message, null);
    }

    /** The stable code of this failure, which also begins the message. */
    public final String code() {
        return code;
    }
}
