package dev.lockstep.postgres;

import dev.lockstep.RunInterruptedException;
import java.util.concurrent.ThreadLocalRandom;

/** Waits between two tries. */
final class Pause {

    private Pause() {}

    /** Between half of the time and all of it, so that those who wait for one thing do not come back all at once. */
    static void upTo(long millis) {
        millis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    /** An interrupt ends the run: the thread stays interrupted. */
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(
                    "Interrupted while the run waited. What was committed is recorded; start again.");
        }
    }
}
