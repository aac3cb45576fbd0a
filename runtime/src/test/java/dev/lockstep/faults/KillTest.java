package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.postgres.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the process that migrates, and a new start. */
final class KillTest {

    /** What the process says for each migration: its name, its steps, that it is applied. */
    private static final int LINES = Workload.MIGRATIONS * (Workload.STEPS + 2);

    /** The milliseconds from the first word of a run that nobody disturbs, behind the start of its virtual machine, to its end. */
    private static long undisturbed;

    @TempDir
    Path path;

    @BeforeAll
    static void a_run_that_nobody_disturbs(@TempDir Path path) throws Exception {
        Workload workload = Workload.on(TestDatabase.empty(KillTest.class), path);
        long start;
        try (LockstepProcess process = LockstepProcess.start(workload.arguments())) {
            process.awaitLine();
            start = System.nanoTime();
            assertThat(process.await()).isZero();
        }
        workload.assertDone();
        undisturbed = (System.nanoTime() - start) / 1_000_000;
    }

    @Fault(value = "kill -9 of the process at a step boundary", tries = LINES)
    void a_run_that_is_killed_at_a_step_boundary_is_finished_by_the_next(Try once) throws Exception {
        int line = 1 + once.oneOf(LINES);
        Workload workload = Workload.on(once.database(), path);
        try (LockstepProcess process = LockstepProcess.start(workload.arguments())) {
            assertThat(process.killAfterLines(line))
                    .as("killed after line " + line)
                    .isTrue();
        }
        workload.goOn();
    }

    @Fault(value = "kill -9 of the process at a random moment", tries = 100)
    void a_run_that_is_killed_at_any_moment_is_finished_by_the_next(Try once) throws Exception {
        Workload workload = Workload.on(once.database(), path);
        try (LockstepProcess process = LockstepProcess.start(workload.arguments())) {
            process.awaitLine();
            process.killAfterMillis(once.random().nextLong(undisturbed));
        }
        workload.goOn();
    }
}
