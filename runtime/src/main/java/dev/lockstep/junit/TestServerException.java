package dev.lockstep.junit;

import dev.lockstep.LockstepException;
import org.jspecify.annotations.Nullable;

/** There is no server for the tests, or it does not make databases for this role. */
public final class TestServerException extends LockstepException {

    private static final long serialVersionUID = 1L;

    TestServerException(String message, @Nullable Throwable cause) {
        super("LS741", message, cause);
    }
}
