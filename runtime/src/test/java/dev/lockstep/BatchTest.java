package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations of one plain transaction each, which go to the server together. */
final class BatchTest {

    private static final int MANY = 100;

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void a_hundred_migrations() {
        database = TestDatabase.empty(BatchTest.class);
        folder = new TestFolder(path);
        for (int version = 1; version <= MANY; version++) {
            add(version, "CREATE TABLE t" + version + " (id INT);");
        }
    }

    private void add(int version, String sql) {
        folder.add(version, "table_" + version, sql, "DROP TABLE t" + version + ";");
    }

    private Migrator.Builder builder() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path);
    }

    private static String[] versions(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(version -> version + "|table_" + version + "|null")
                .toArray(String[]::new);
    }

    @Test
    void each_is_a_transaction_of_its_own_with_its_own_record() {
        assertThat(builder().build().migrate().applied()).hasSize(MANY);
        assertThat(database.history()).containsExactly(versions(MANY));
        assertThat(database.query("SELECT count(DISTINCT xmin::text) FROM pg_class WHERE relname ~ '^t[0-9]+$'"))
                .containsExactly(String.valueOf(MANY));
        assertThat(database.query(
                        "SELECT count(*) FROM schema_migrations WHERE checksum IS NULL OR rollback_sql IS NULL"
                                + " OR duration_ms IS NULL"))
                .containsExactly("0");
    }

    @Test
    void applying_costs_two_connections_and_few_round_trips() throws Exception {
        assertThat(roundTrips()).as("for a hundred").isLessThanOrEqualTo(30);
        add(MANY + 1, "CREATE TABLE t101 (id INT);");
        assertThat(roundTrips()).as("for one more").isLessThanOrEqualTo(20);
    }

    private int roundTrips() throws Exception {
        try (CountingProxy proxy = CountingProxy.to(TestDatabase.port())) {
            Migrator.builder()
                    .folder(path)
                    .url("jdbc:postgresql://localhost:" + proxy.port() + "/" + database.name() + "?user="
                            + TestDatabase.USER)
                    .build()
                    .migrate();
            assertThat(proxy.connections()).isEqualTo(2);
            return proxy.roundTrips();
        }
    }

    @Test
    void a_failure_in_the_middle_leaves_exactly_the_migrations_before_it() {
        add(42, "CREATE TABLE t42 (id INT);\nINSERT INTO t42 VALUES ('x');");
        assertThatThrownBy(() -> builder().build().migrate())
                .isInstanceOfSatisfying(StatementFailedException.class, failure -> {
                    assertThat(failure.version()).isEqualTo(42);
                    assertThat(failure.sqlState()).isEqualTo("22P02");
                    assertThat(failure.done()).hasSize(41).startsWith("1 table_1");
                });
        assertThat(database.history()).containsExactly(versions(41));
        assertThat(database.tables()).hasSize(42).doesNotContain("t42", "t43");
        add(42, "CREATE TABLE t42 (id INT);");
        assertThat(builder().build().migrate().applied()).hasSize(MANY - 41);
        assertThat(database.history()).containsExactly(versions(MANY));
    }

    @Test
    void a_deferred_constraint_that_fails_at_commit_undoes_only_its_own_migration() {
        add(42, "CREATE TABLE t42 (id INT UNIQUE DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO t42 VALUES (1), (1);");
        assertThatThrownBy(() -> builder().build().migrate()).isInstanceOf(StatementFailedException.class);
        assertThat(database.history()).containsExactly(versions(41));
        assertThat(database.tables()).doesNotContain("t42", "t43");
    }

    @Test
    void one_that_waits_for_others_is_tried_again_by_itself() throws Exception {
        database.execute("CREATE TABLE busy (id INT)");
        add(42, "CREATE TABLE t42 (id INT);\nALTER TABLE busy ADD COLUMN b INT;");
        try (Connection holder = database.connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE busy IN ACCESS SHARE MODE");
            assertThatThrownBy(() -> builder()
                            .tableLockTimeout(Duration.ofMillis(100))
                            .retryFor(Duration.ofMillis(300))
                            .build()
                            .migrate())
                    .isInstanceOf(StatementFailedException.class)
                    .hasMessageContaining("It was tried");
        }
        assertThat(database.history()).containsExactly(versions(41));
        assertThat(builder().build().migrate().applied()).hasSize(MANY - 41);
    }

    @Test
    void one_that_takes_long_is_applied_by_itself() {
        add(42, "CREATE TABLE t42 (id INT);\nSELECT pg_sleep(1.5);");
        List<AppliedMigration> applied = builder().build().migrate().applied();
        assertThat(applied).hasSize(MANY);
        assertThat(applied.get(41).duration()).isGreaterThan(Duration.ofMillis(1500));
        assertThat(database.history()).containsExactly(versions(MANY));
    }

    @Test
    void what_one_sets_for_its_session_does_not_reach_the_next() {
        add(42, "CREATE TABLE t42 AS SELECT set_config('search_path', 'pg_catalog', false);");
        add(43, "CREATE TABLE t43 AS SELECT current_setting('search_path') AS path;");
        builder().build().migrate();
        assertThat(database.query("SELECT path FROM t43")).containsExactly("\"$user\", public");
    }

    @Test
    void names_and_rollbacks_are_recorded_to_the_letter() {
        String rollback = "COMMENT ON TABLE t101 IS 'it''s \\ $$';\nDROP TABLE t101;";
        folder.add(101, "table_101", "CREATE TABLE t101 (id INT);", rollback);
        builder().build().migrate();
        assertThat(database.query("SELECT rollback_sql FROM schema_migrations WHERE version = 101"))
                .first()
                .asString()
                .contains(rollback);
    }

    @Test
    void those_that_need_steps_of_their_own_stand_between_them_in_their_order() {
        folder.addRaw(
                50,
                "table_50",
                "BEGIN;\nCREATE TABLE t50 (id INT);\nCOMMIT;\nCREATE INDEX CONCURRENTLY t49_i ON t49 (id);\n",
                "DROP TABLE t50;");
        assertThat(builder().build().migrate().applied())
                .extracting(AppliedMigration::version)
                .isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(database.history()).containsExactly(versions(MANY));
    }

    @Test
    void a_listener_that_only_tells_hears_everything_in_order() {
        List<String> heard = new ArrayList<>();
        builder()
                .listener(new MigrationListener() {
                    @Override
                    public boolean followsEachStep() {
                        return false;
                    }

                    @Override
                    public void stepStarted(StepPosition step) {
                        heard.add("started " + step.version());
                    }

                    @Override
                    public void applied(AppliedMigration migration) {
                        heard.add("applied " + migration.version());
                    }
                })
                .build()
                .migrate();
        assertThat(heard).hasSize(2 * MANY).startsWith("started 1", "applied 1", "started 2");
    }

    @Test
    void a_listener_that_follows_each_step_can_stop_the_run_behind_any() {
        MigrationListener stopping = new MigrationListener() {
            @Override
            public void applied(AppliedMigration migration) {
                if (migration.version() == 7) {
                    throw new IllegalStateException("stop");
                }
            }
        };
        assertThatThrownBy(() -> builder().listener(stopping).build().migrate()).hasMessage("stop");
        assertThat(database.history()).containsExactly(versions(7));
    }
}
