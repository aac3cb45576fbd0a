package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class ConcurrencyTest {

    /** The key that lock-try.sql takes, from a session of someone else. */
    private static final String TAKE_LOCK =
            "SELECT pg_advisory_lock(hashtextextended(current_database() || '/public/schema_migrations', 7305))";

    @TempDir
    Path path;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void five_migrations_and_an_empty_database() {
        database = TestDatabase.empty(ConcurrencyTest.class);
        folder = TestFolder.ofTables(path, 5);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Migrator.Builder builder() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path);
    }

    @Test
    void eight_that_start_at_once_on_an_empty_database_apply_everything_once() throws Exception {
        folder.addRaw(
                6,
                "index",
                "BEGIN;\nINSERT INTO t1 VALUES (1);\nCOMMIT;\nCREATE INDEX CONCURRENTLY t1_id ON t1 (id);",
                "SELECT 1;");
        CountDownLatch start = new CountDownLatch(1);
        List<Future<MigrationResult>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return builder().build().migrate();
            }));
        }
        start.countDown();
        List<Integer> applied = new ArrayList<>();
        for (Future<MigrationResult> future : running) {
            MigrationResult result = future.get(60, TimeUnit.SECONDS);
            assertThat(result.version()).isEqualTo(6);
            result.applied().forEach(migration -> applied.add(migration.version()));
        }
        assertThat(applied).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(database.history()).hasSize(6);
        assertThat(database.query("SELECT count(*) FROM t1")).containsExactly("1");
        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 't1_id'::regclass"))
                .containsExactly("t");
    }

    @Test
    void nothing_to_do_costs_one_round_trip_without_a_lock() throws Exception {
        builder().build().migrate();
        try (CountingProxy proxy = CountingProxy.to(TestDatabase.port());
                Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute(TAKE_LOCK);
            MigrationResult result = Migrator.builder()
                    .url("jdbc:postgresql://localhost:" + proxy.port() + "/" + database.name())
                    .user(TestDatabase.USER)
                    .folder(path)
                    .build()
                    .migrate();
            assertThat(result.applied()).isEmpty();
            assertThat(proxy.connections()).isEqualTo(1);
            assertThat(proxy.roundTrips()).isEqualTo(1);
        }
    }

    @Test
    void whoever_waits_is_told_for_whom_and_goes_on_when_the_lock_is_free() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        List<LockWait> waits = Collections.synchronizedList(new ArrayList<>());
        Future<MigrationResult> result;
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("SET application_name = 'the other one'");
            statement.execute(TAKE_LOCK);
            result = threads.submit(() -> builder()
                    .listener(new MigrationListener() {
                        @Override
                        public void waitingForLock(LockWait wait) {
                            waits.add(wait);
                            waiting.countDown();
                        }
                    })
                    .build()
                    .migrate());
            assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(database.tables()).isEmpty();
        }
        assertThat(result.get(30, TimeUnit.SECONDS).applied()).hasSize(5);
        assertThat(waits.get(0).holder().orElseThrow().application()).isEqualTo("the other one");
        assertThat(waits.get(0).limit()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_lock_that_never_comes_free_is_told_with_its_holder() throws Exception {
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("SET application_name = 'hanging'");
            statement.execute(TAKE_LOCK);
            Migrator impatient = builder().lockTimeout(Duration.ofMillis(200)).build();
            assertThatThrownBy(impatient::migrate)
                    .asInstanceOf(type(LockTimeoutException.class))
                    .satisfies(e -> {
                        LockHolder holder = e.holder().orElseThrow();
                        assertThat(holder.user()).isEqualTo(TestDatabase.USER);
                        assertThat(e)
                                .hasMessageContaining(
                                        "is held by process " + holder.pid() + " ('hanging', user postgres")
                                .hasMessageContaining("SELECT pg_terminate_backend(" + holder.pid() + ");");
                    });
        }
        assertThat(database.tables()).isEmpty();
    }

    /** While a run is in the middle of things, its lock connection must not keep an old snapshot alive. */
    @Test
    void the_lock_holds_no_snapshot_so_that_indexes_can_be_built_concurrently() {
        AtomicReference<List<String>> sessions = new AtomicReference<>(List.of());
        builder()
                .listener(new MigrationListener() {
                    @Override
                    public void stepFinished(StepPosition step, Duration duration) {
                        sessions.set(database.query(
                                "SELECT state, backend_xmin FROM pg_stat_activity JOIN pg_locks USING (pid)"
                                        + " WHERE locktype = 'advisory' AND datname = current_database()"));
                    }
                })
                .build()
                .migrate();
        assertThat(sessions.get()).containsExactly("idle in transaction|null");
    }

    @Test
    void runs_on_two_schemas_do_not_wait_for_each_other() throws Exception {
        database.execute("CREATE SCHEMA tenant");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute(TAKE_LOCK);
            var tenant = database.dataSource();
            tenant.setCurrentSchema("tenant");
            Migrator migrator = Migrator.builder()
                    .dataSource(tenant)
                    .folder(path)
                    .lockTimeout(Duration.ofMillis(200))
                    .build();
            assertThat(migrator.migrate().applied()).hasSize(5);
        }
    }

    @Test
    void a_run_that_loses_its_lock_stops_between_two_steps() {
        Migrator migrator = builder()
                .listener(new MigrationListener() {
                    @Override
                    public void applied(AppliedMigration migration) {
                        if (migration.version() == 2) {
                            database.query("SELECT pg_terminate_backend(pid) FROM pg_locks"
                                    + " WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database"
                                    + " WHERE datname = current_database())");
                        }
                    }
                })
                .build();
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(LockLostException.class)
                .hasMessageContaining("Start again");
        assertThat(database.history()).hasSize(2);
        assertThat(builder().build().migrate().applied()).hasSize(3);
    }

    @Test
    void a_run_whose_own_connection_breaks_says_so_and_the_next_one_goes_on() {
        folder.add(
                3,
                "table_3",
                "CREATE TABLE t3 (id INT);\nSELECT pg_terminate_backend(pg_backend_pid());",
                "DROP TABLE t3;");
        assertThatThrownBy(() -> builder().build().migrate())
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("The connection broke.");
        assertThat(database.history()).hasSize(2);
        assertThat(database.tables()).doesNotContain("t3");
        folder.add(3, "table_3", "CREATE TABLE t3 (id INT);", "DROP TABLE t3;");
        assertThat(builder().build().migrate().applied()).hasSize(3);
    }
}
