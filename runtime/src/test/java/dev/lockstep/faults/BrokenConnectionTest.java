package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.StepPosition;
import dev.lockstep.postgres.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server ends connections of a run, or all of itself. */
@Timeout(900)
final class BrokenConnectionTest {

    private static final int TRIES = Integer.getInteger("lockstep.faults", 1);
    private static final int STEPS = Workload.MIGRATIONS * Workload.STEPS;

    private static final String LOCKING = "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')";

    @TempDir
    Path path;

    private TestDatabase database;

    /** Does something to the server when the run comes to its step so and so, counted over all migrations. */
    private record AtStep(int step, Runnable fault) implements MigrationListener {
        @Override
        public void stepStarted(StepPosition position) {
            if ((position.version() - 1) * Workload.STEPS + position.step() == step) {
                fault.run();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LOCKING, "NOT " + LOCKING})
    void a_connection_that_is_terminated_before_a_step_costs_this_run_and_not_the_next(String which) throws Exception {
        Random random = new Random(11);
        int tries = Math.min(TRIES, STEPS);
        String whose = which.equals(LOCKING) ? "that holds the lock" : "that runs the steps";
        try (Tally tally = Tally.of("pg_terminate_backend of the connection " + whose + ", before a step")) {
            for (int i = 0; i < tries; i++) {
                int step = tries == STEPS ? i + 1 : 1 + random.nextInt(STEPS);
                Workload workload = workload("before" + which.length(), i);
                tally.count(() -> breaks(workload, step, () -> terminate(which)));
            }
        }
    }

    @Test
    void a_connection_that_is_terminated_in_the_middle_of_things_costs_this_run_and_not_the_next() throws Exception {
        long seed = Long.getLong("lockstep.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        try (Tally tally = Tally.of("pg_terminate_backend of all connections at a random moment")) {
            for (int i = 0; i < TRIES; i++) {
                Workload workload = workload("middle", i);
                int step = 1 + random.nextInt(STEPS);
                long nanos = random.nextInt(20_000_000);
                tally.count(() -> breaksPerhaps(workload, step, nanos));
            }
        }
    }

    /** A server process that is killed makes the server end all others, and recover (manual 28.4 speaks of crashes). */
    @Test
    void a_server_that_crashes_and_comes_back_costs_this_run_and_not_the_next() throws Exception {
        try (Tally tally = Tally.of("kill -9 of a server process, and recovery")) {
            againAndAgain(tally, "crash", this::crash);
        }
    }

    /** As a fail-over does it, and a server whose machine goes down (manual 19.5, Immediate Shutdown). */
    @Test
    void a_server_that_is_stopped_at_once_and_started_again_costs_this_run_and_not_the_next() throws Exception {
        try (Tally tally = Tally.of("immediate shutdown of the server, and a start")) {
            againAndAgain(tally, "stop", () -> database.server().restartAtOnce());
        }
    }

    private void againAndAgain(Tally tally, String name, Runnable fault) throws Exception {
        Random random = new Random(13);
        for (int i = 0; i < Math.max(2, TRIES / 10); i++) {
            Workload workload = workload(name, i);
            int step = 1 + random.nextInt(STEPS);
            tally.count(() -> breaks(workload, step, fault));
        }
    }

    private void breaks(Workload workload, int step, Runnable fault) {
        assertThatThrownBy(() -> workload.migrator()
                        .listener(new AtStep(step, fault))
                        .build()
                        .migrate())
                .as("step " + step)
                .isInstanceOf(LockstepException.class);
        awaitServer();
        workload.goOn();
    }

    private void breaksPerhaps(Workload workload, int step, long nanos) throws InterruptedException {
        Thread breaking = new Thread(() -> {
            sleep(nanos);
            terminate("true");
        });
        try {
            workload.migrator()
                    .listener(new AtStep(step, breaking::start))
                    .build()
                    .migrate();
        } catch (LockstepException e) {
            // Or the run was faster.
        }
        breaking.join();
        workload.goOn();
    }

    private Workload workload(String name, int number) throws Exception {
        database = TestDatabase.empty(Workload.server(number), "broken_connection");
        return Workload.on(database, Files.createDirectories(path.resolve(name + number)));
    }

    /** And waits for their ends: PostgreSQL 13 cannot do that by itself. */
    private void terminate(String which) {
        String connections =
                " FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND ";
        List<String> pids = database.query("SELECT pid, pg_terminate_backend(pid)" + connections + which);
        for (String pid : pids) {
            String one = "pid = " + pid.substring(0, pid.indexOf('|'));
            while (!database.query("SELECT 1" + connections + one).isEmpty()) {
                Thread.onSpinWait();
            }
        }
    }

    private void crash() {
        List<String> pids = database.query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() LIMIT 1");
        ProcessHandle.of(Long.parseLong(pids.get(0))).orElseThrow().destroyForcibly();
    }

    private void awaitServer() {
        for (int tries = 0; ; tries++) {
            try {
                assertThat(database.query("SELECT 1")).containsExactly("1");
                return;
            } catch (IllegalStateException e) {
                if (tries == 300) {
                    throw e;
                }
                sleep(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
