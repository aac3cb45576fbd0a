package dev.lockstep.tenant;

import dev.lockstep.RunInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives each tenant its turn, so many at a time, in their order. When it returns, none is under way. */
final class Turns {

    private Turns() {}

    /** The answers in the order of the tenants. */
    static <R> List<R> take(List<String> tenants, int parallelism, Function<String, R> turn) {
        if (tenants.isEmpty()) {
            return List.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallelism, tenants.size()));
        try {
            List<Future<R>> futures = new ArrayList<>();
            tenants.forEach(tenant -> futures.add(threads.submit(() -> turn.apply(tenant))));
            List<R> answers = new ArrayList<>();
            for (Future<R> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException("Interrupted while tenants were migrated. What was committed is recorded;"
                    + " start again, and those that are up to date are passed over.");
        } finally {
            end(threads);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
    }

    /** Interrupts whoever is still at it: only a failure comes here with turns left. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
