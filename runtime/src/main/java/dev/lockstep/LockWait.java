package dev.lockstep;

import java.time.Duration;
import java.util.Optional;

/**
 * A wait for the migration lock.
 *
 * @param holder who has it, if this role may see that
 * @param waited so far
 * @param limit after which the wait ends with a {@link LockTimeoutException}
 */
public record LockWait(Optional<LockHolder> holder, Duration waited, Duration limit) {}
