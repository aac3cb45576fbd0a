package dev.lockstep;

import java.time.Duration;

/**
 * Hears what a run does, while it does it, on the thread that runs it. It is never called inside a transaction of the run.
 * An exception that it throws ends the run between two steps, as a crash would, and reaches the caller. The exception to both
 * is {@link #stepProgress}.
 */
public interface MigrationListener {

    /** Hears nothing. */
    MigrationListener NONE = new MigrationListener() {
        @Override
        public boolean followsEachStep() {
            return false;
        }
    };

    /**
     * Whether it has to hear of each step before the next one begins, as one does that may stop the run. One that only tells can
     * say no: then several migrations may be sent to the server together, which is many times faster, and it hears of them,
     * in their order, when they are committed.
     */
    default boolean followsEachStep() {
        return true;
    }

    /** Another process holds the migration lock. Told at once, and then every few seconds. */
    default void waitingForLock(LockWait wait) {}

    /** There is something to do, the lock is held, and the first migration is about to begin. */
    default void runStarted(RunPlan plan) {}

    /** A migration begins, or is gone on with when {@code firstStep} is above 1. */
    default void migrationStarted(StepPosition firstStep) {}

    /** A step is about to run. */
    default void stepStarted(StepPosition step) {}

    /**
     * A step takes longer. Told every second or so by a thread of its own, while the step runs; what is thrown there is lost.
     */
    default void stepProgress(StepPosition step, StepProgress progress) {}

    /** A step was undone because others were in its way, and is about to be tried again. */
    default void stepRetried(StepPosition step, StepRetry retry) {}

    /** A step and its record are committed. */
    default void stepFinished(StepPosition step, Duration duration) {}

    /** A migration is applied, and recorded. */
    default void applied(AppliedMigration migration) {}

    /** A migration is rolled back, and its record is gone. */
    default void rolledBack(RolledBackMigration migration) {}

    /** The database is not as its migrations made it, and the run goes on: see {@link DriftPolicy#WARN}. */
    default void drifted(DriftReport report) {}

    /**
     * A run was to look for drift before it applies anything, and could not: see {@link UnknownSnapshotException}. It goes on,
     * for nobody could ever begin otherwise; what it stores lets the next run look.
     */
    default void driftUnknown(UnknownSnapshotException reason) {}

    /** Several listeners as one, called in this order. */
    default MigrationListener and(MigrationListener next) {
        return new ListenerPair(this, next);
    }
}
