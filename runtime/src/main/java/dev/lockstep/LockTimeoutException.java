package dev.lockstep;

import java.util.Optional;

/** Another process has held the migration lock of this database for too long. Nothing was run. */
public final class LockTimeoutException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<LockHolder> holder;

    public LockTimeoutException(Optional<LockHolder> holder, String message) {
        super("LS703", message);
        this.holder = holder;
    }

    /** Who holds the lock, if this role may see it. */
    public Optional<LockHolder> holder() {
        return holder;
    }
}
