package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationResult;
import dev.lockstep.StepPosition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen that start at once, two of them as processes of their own. */
final class StartersTest {

    private static final int THREADS = 14;
    private static final int PROCESSES = 2;

    @TempDir
    Path path;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Fault(value = "16 starters at once on an empty database", tries = 10)
    void sixteen_that_start_at_once_on_an_empty_database_apply_everything_once(Try once) throws Exception {
        startAll(Workload.on(once.database(), path));
    }

    @Fault(value = "16 starters at once on a half-applied database", tries = 10)
    void sixteen_that_start_at_once_on_a_half_applied_one_finish_it_once(Try once) throws Exception {
        Workload workload = Workload.on(once.database(), path);
        assertThatThrownBy(() ->
                        workload.migrator().listener(new Halting()).build().migrate())
                .hasMessage("halted");
        startAll(workload);
    }

    /** Ends a run in the middle of the second migration. */
    private static final class Halting implements MigrationListener {
        @Override
        public void stepFinished(StepPosition step, Duration duration) {
            if (step.version() == 2 && step.step() == 3) {
                throw new IllegalStateException("halted");
            }
        }
    }

    private void startAll(Workload workload) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<MigrationResult>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return workload.migrator().build().migrate();
            }));
        }
        List<LockstepProcess> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(LockstepProcess.start(workload.arguments()));
        }
        start.countDown();
        for (Future<MigrationResult> future : running) {
            assertThat(future.get(300, TimeUnit.SECONDS).version()).isEqualTo(Workload.MIGRATIONS);
        }
        for (LockstepProcess process : processes) {
            try (process) {
                assertThat(process.await()).isZero();
            }
        }
        workload.assertDone();
    }
}
