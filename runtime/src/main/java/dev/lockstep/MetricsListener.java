package dev.lockstep;

import java.time.Duration;

/**
 * Adds up what the runs of one process do, to be read by whatever an application measures itself with: each number only
 * grows, as a counter does.
 *
 * <p>One listener may serve several migrators, one after the other.
 */
public final class MetricsListener implements MigrationListener {

    private Metrics metrics = Metrics.NONE;
    private Duration toldWait = Duration.ZERO;

    /**
     * What was counted.
     *
     * @param applied migrations that were applied
     * @param rolledBack migrations that were rolled back
     * @param steps steps that were committed, of either
     * @param retries steps that were undone because others were in their way, and tried again
     * @param running how long those steps took, without the tries that were undone
     * @param waiting how long runs have waited for the migration lock, to the last time that they told
     * @param pausing how long steps have waited to be tried again
     */
    public record Metrics(
            long applied,
            long rolledBack,
            long steps,
            long retries,
            Duration running,
            Duration waiting,
            Duration pausing) {

        static final Metrics NONE = new Metrics(0, 0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

        private Metrics plus(Metrics more) {
            return new Metrics(
                    applied + more.applied,
                    rolledBack + more.rolledBack,
                    steps + more.steps,
                    retries + more.retries,
                    running.plus(more.running),
                    waiting.plus(more.waiting),
                    pausing.plus(more.pausing));
        }
    }

    /** Up to now, all of one moment. */
    public synchronized Metrics metrics() {
        return metrics;
    }

    /** A wait is told with all of its time so far: only what is new of it counts. */
    @Override
    public synchronized void waitingForLock(LockWait wait) {
        boolean another = wait.waited().compareTo(toldWait) < 0;
        Duration news = another ? wait.waited() : wait.waited().minus(toldWait);
        toldWait = wait.waited();
        add(new Metrics(0, 0, 0, 0, Duration.ZERO, news, Duration.ZERO));
    }

    @Override
    public synchronized void stepRetried(StepPosition step, StepRetry retry) {
        add(new Metrics(0, 0, 0, 1, Duration.ZERO, Duration.ZERO, retry.pause()));
    }

    @Override
    public synchronized void stepFinished(StepPosition step, Duration duration) {
        add(new Metrics(0, 0, 1, 0, duration, Duration.ZERO, Duration.ZERO));
    }

    @Override
    public synchronized void applied(AppliedMigration migration) {
        add(new Metrics(1, 0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Override
    public synchronized void rolledBack(RolledBackMigration migration) {
        add(new Metrics(0, 1, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    private void add(Metrics more) {
        metrics = metrics.plus(more);
    }
}
