package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.postgres.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the process that migrates, and a new start. */
@Timeout(1800)
final class KillTest {

    private static final int TRIES = Integer.getInteger("lockstep.faults", 1);
    /** What the process says for each migration: its name, its steps, that it is applied. */
    private static final int LINES = Workload.MIGRATIONS * (Workload.STEPS + 2);

    @TempDir
    Path path;

    @Test
    void a_run_that_is_killed_at_a_step_boundary_is_finished_by_the_next() throws Exception {
        Random random = new Random(7);
        try (Tally tally = Tally.of("kill -9 of the process at a step boundary")) {
            for (int i = 0; i < Math.min(TRIES, LINES); i++) {
                int line = TRIES >= LINES ? i + 1 : 1 + random.nextInt(LINES);
                Workload workload = workload("boundary", i);
                tally.count(() -> {
                    try (LockstepProcess process = LockstepProcess.start(workload.arguments())) {
                        assertThat(process.killAfterLines(line))
                                .as("killed after line " + line)
                                .isTrue();
                    }
                    workload.goOn();
                });
            }
        }
    }

    @Test
    void a_run_that_is_killed_at_any_moment_is_finished_by_the_next() throws Exception {
        long seed = Long.getLong("lockstep.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        long longest = undisturbed();
        try (Tally tally = Tally.of("kill -9 of the process at a random moment")) {
            for (int i = 0; i < TRIES; i++) {
                Workload workload = workload("moment", i);
                tally.count(() -> {
                    try (LockstepProcess process = LockstepProcess.start(workload.arguments())) {
                        process.awaitLine();
                        process.killAfterMillis(random.nextLong(longest));
                    }
                    workload.goOn();
                });
            }
        }
    }

    /** The time from the first word of a run, behind the start of its virtual machine, to its end. */
    private long undisturbed() throws Exception {
        Workload workload = workload("undisturbed", 0);
        long start;
        try (LockstepProcess process = LockstepProcess.start(workload.arguments())) {
            process.awaitLine();
            start = System.nanoTime();
            assertThat(process.await()).isZero();
        }
        workload.assertDone();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private Workload workload(String name, int number) throws Exception {
        return Workload.on(
                TestDatabase.empty(Workload.server(number), "kill_" + name),
                Files.createDirectories(path.resolve(name + number)));
    }
}
