package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.StepPosition;
import dev.lockstep.postgres.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** The server ends connections of a run, or all of itself. */
final class BrokenConnectionTest {

    private static final int STEPS = Workload.MIGRATIONS * Workload.STEPS;

    private static final String LOCKING = "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')";

    @TempDir
    Path path;

    /** Does something to the server when the run comes to its step so and so, counted over all migrations. */
    private record AtStep(int step, Runnable fault) implements MigrationListener {
        @Override
        public void stepStarted(StepPosition position) {
            if ((position.version() - 1) * Workload.STEPS + position.step() == step) {
                fault.run();
            }
        }
    }

    @Fault(value = "pg_terminate_backend of the connection that holds the lock, before a step", tries = STEPS)
    void a_lock_that_is_lost_before_a_step_costs_this_run_and_not_the_next(Try once) {
        breaks(once, database -> terminate(database, LOCKING));
    }

    @Fault(value = "pg_terminate_backend of the connection that runs the steps, before a step", tries = STEPS)
    void a_connection_that_is_terminated_before_a_step_costs_this_run_and_not_the_next(Try once) {
        breaks(once, database -> terminate(database, "NOT " + LOCKING));
    }

    @Fault(value = "pg_terminate_backend of all connections at a random moment", tries = 100)
    void a_connection_that_is_terminated_in_the_middle_of_things_costs_this_run_and_not_the_next(Try once)
            throws Exception {
        TestDatabase database = once.database();
        Workload workload = Workload.on(database, path);
        int step = 1 + once.random().nextInt(STEPS);
        long nanos = once.random().nextInt(20_000_000);
        Thread breaking = new Thread(() -> {
            sleep(nanos);
            terminate(database, "true");
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

    /** A server process that is killed makes the server end all others, and recover (manual 28.4 speaks of crashes). */
    @Fault(value = "kill -9 of a server process, and recovery", tries = 10)
    void a_server_that_crashes_and_comes_back_costs_this_run_and_not_the_next(Try once) {
        breaks(once, BrokenConnectionTest::crash);
    }

    /** As a fail-over does it, and a server whose machine goes down (manual 19.5, Immediate Shutdown). */
    @Fault(value = "immediate shutdown of the server, and a start", tries = 10)
    void a_server_that_is_stopped_at_once_and_started_again_costs_this_run_and_not_the_next(Try once) {
        breaks(once, database -> database.server().restartAtOnce());
    }

    private void breaks(Try once, Consumer<TestDatabase> fault) {
        TestDatabase database = once.database();
        Workload workload = Workload.on(database, path);
        int step = 1 + once.oneOf(STEPS);
        assertThatThrownBy(() -> workload.migrator()
                        .listener(new AtStep(step, () -> fault.accept(database)))
                        .build()
                        .migrate())
                .as("step " + step)
                .isInstanceOf(LockstepException.class);
        awaitServer(database);
        workload.goOn();
    }

    /** And waits for their ends: PostgreSQL 13 cannot do that by itself. */
    private static void terminate(TestDatabase database, String which) {
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

    private static void crash(TestDatabase database) {
        List<String> pids = database.query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() LIMIT 1");
        ProcessHandle.of(Long.parseLong(pids.get(0))).orElseThrow().destroyForcibly();
    }

    static void awaitServer(TestDatabase database) {
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
