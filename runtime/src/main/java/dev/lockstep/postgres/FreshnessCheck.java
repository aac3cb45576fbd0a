package dev.lockstep.postgres;

import dev.lockstep.RunInterruptedException;
import dev.lockstep.migration.MigrationSource;
import org.jspecify.annotations.Nullable;

/** {@link MigrationSource#requireFresh} in a thread of its own, so that it costs no time while a database is reached. */
final class FreshnessCheck extends Thread {

    private final MigrationSource source;
    private @Nullable RuntimeException failure;

    private FreshnessCheck(MigrationSource source) {
        super("lockstep-freshness");
        this.source = source;
        setDaemon(true);
    }

    static FreshnessCheck begin(MigrationSource source) {
        FreshnessCheck check = new FreshnessCheck(source);
        check.start();
        return check;
    }

    @Override
    public void run() {
        try {
            source.requireFresh();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** Waits until it is over, and throws what it found. */
    void await() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(
                    "The start was interrupted while the migrations were held against the classes. Nothing was changed.");
        }
        if (failure != null) {
            throw failure;
        }
    }
}
