package dev.lockstep.postgres;

import dev.lockstep.MigrationListener;
import dev.lockstep.StepPosition;
import dev.lockstep.StepRetry;
import java.time.Duration;

/** Tries a step again, whole, for as long as it fails only because others are in its way. */
final class Retries {

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Duration limit;
    private final MigrationListener listener;
    private final Watch watch;

    Retries(Duration limit, MigrationListener listener, Watch watch) {
        this.limit = limit;
        this.listener = listener;
        this.watch = watch;
    }

    void run(StepPosition position, Attempt attempt) throws StepFailure {
        long start = System.nanoTime();
        long pause = FIRST_PAUSE_MILLIS;
        for (int number = 1; ; number++) {
            try {
                attempt.run();
                return;
            } catch (StepFailure failure) {
                Duration tried = Duration.ofNanos(System.nanoTime() - start);
                if (!failure.isPassing() || tried.compareTo(limit) >= 0) {
                    throw failure.after(number, tried, watch.blockers());
                }
                listener.stepRetried(
                        position,
                        new StepRetry(
                                number,
                                failure.state(),
                                SqlFailure.reason(failure.reason()),
                                watch.blockers(),
                                Duration.ofMillis(pause)));
                Pause.upTo(Math.max(1, Math.min(pause, limit.minus(tried).toMillis())));
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }
}
