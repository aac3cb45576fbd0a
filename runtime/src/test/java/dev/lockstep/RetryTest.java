package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.migration.Checksum;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Others are in the way of a step: it is undone and tried again, and who they were is told. */
@Timeout(60)
final class RetryTest {

    @TempDir
    Path path;

    private TestDatabase database;
    private final List<StepRetry> retries = new ArrayList<>();

    @BeforeEach
    void a_table_in_use() {
        database = TestDatabase.empty(RetryTest.class);
        database.execute("CREATE TABLE a (id INT); CREATE SEQUENCE tries");
    }

    private Migrator.Builder builder() {
        return Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .tableLockTimeout(Duration.ofMillis(900))
                .listener(new MigrationListener() {
                    @Override
                    public void stepRetried(StepPosition step, StepRetry retry) {
                        retries.add(retry);
                    }
                });
    }

    private void migration(String script) {
        new TestFolder(path).addRaw(1, "script", script, "SELECT 1;");
    }

    @Test
    void an_interrupt_ends_the_wait_and_is_kept() throws Exception {
        migration("BEGIN; INSERT INTO a VALUES (1); ALTER TABLE a ADD b INT; COMMIT;");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN; SELECT count(*) FROM a");
            Migrator migrator = builder()
                    .listener(new MigrationListener() {
                        @Override
                        public void stepRetried(StepPosition step, StepRetry retry) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .build();
            assertThatThrownBy(migrator::migrate).isInstanceOf(RunInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(database.query("SELECT id FROM a")).isEmpty();
        assertThat(builder().build().migrate().applied()).hasSize(1);
    }

    /** The first two tries fail: a sequence does not go back when a transaction does. */
    @ParameterizedTest
    @ValueSource(strings = {"55P03", "40P01", "40001"})
    void a_step_is_undone_and_taken_again_as_a_whole(String state) {
        String fails = "DO $$ BEGIN IF nextval('tries') < 3 THEN RAISE EXCEPTION 'in the way' USING ERRCODE = '" + state
                + "'; END IF; END $$;";
        migration("BEGIN; INSERT INTO a VALUES (1); " + fails + " COMMIT;\nINSERT INTO a VALUES (2);");
        builder().build().migrate();
        assertThat(retries).extracting(StepRetry::attempt).containsExactly(1, 2);
        assertThat(retries).extracting(StepRetry::sqlState).containsOnly(state);
        assertThat(database.query("SELECT id FROM a ORDER BY id")).containsExactly("1", "2");
    }

    @Test
    void what_will_never_pass_is_tried_once() {
        migration("BEGIN; SELECT nextval('tries'); SELECT 1 / 0; COMMIT;");
        Migrator migrator = builder().build();
        assertThatThrownBy(migrator::migrate).hasMessageContaining("division by zero");
        assertThat(retries).isEmpty();
        assertThat(database.query("SELECT last_value FROM tries")).containsExactly("1");
    }

    @Test
    void a_step_that_was_believed_quick_is_ended_and_its_script_may_say_otherwise() {
        database.execute(
                "CREATE FUNCTION slow() RETURNS event_trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_sleep(0.6); END'; CREATE EVENT TRIGGER slow ON ddl_command_end EXECUTE FUNCTION slow()");
        Migrator migrator =
                builder().quickStatementTimeout(Duration.ofMillis(100)).build();
        // The history table itself is made outside of a step.
        migration("BEGIN; ALTER TABLE a ADD b INT; COMMIT;");
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(StatementFailedException.class))
                .satisfies(e -> assertThat(e.sqlState()).isEqualTo("57014"));
        migration("BEGIN; SET LOCAL statement_timeout = 0; ALTER TABLE a ADD b INT; COMMIT;");
        assertThat(migrator.migrate().applied()).hasSize(1);
        database.execute("DROP EVENT TRIGGER slow");
    }

    @Test
    void an_online_step_has_no_timeout_whatever_the_role_has() {
        database.execute("ALTER DATABASE " + database.name() + " SET statement_timeout = 300");
        database.execute("ALTER DATABASE " + database.name() + " SET lock_timeout = 300");
        migration("BEGIN; INSERT INTO a SELECT 1 FROM pg_sleep(0.5); COMMIT;\n"
                + "DO $$ BEGIN COMMIT; PERFORM pg_sleep(0.5); END $$;");
        assertThat(builder().build().migrate().applied()).hasSize(1);
    }

    /** What a killed run had sent may be committed late: then its step is not taken once more. */
    @Test
    void a_step_that_a_killed_run_commits_late_is_not_taken_twice() throws Exception {
        migration("BEGIN; INSERT INTO a VALUES (1); COMMIT; BEGIN; INSERT INTO a VALUES (2); COMMIT;");
        Migrator stopped = builder()
                .listener(new MigrationListener() {
                    @Override
                    public void runStarted(RunPlan plan) {
                        throw new IllegalStateException("killed");
                    }
                })
                .build();
        assertThatThrownBy(stopped::migrate).hasMessage("killed");
        try (Connection orphan = database.connect();
                Statement statement = orphan.createStatement()) {
            statement.execute("BEGIN; INSERT INTO schema_migrations (version, name, checksum, progress)"
                    + " VALUES (1, 'script', '" + checksum() + "', '1/2'); INSERT INTO a VALUES (1)");
            Thread late = new Thread(() -> {
                try {
                    Thread.sleep(500);
                    statement.execute("COMMIT");
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            late.start();
            builder().build().migrate();
            late.join();
        }
        assertThat(database.query("SELECT id FROM a ORDER BY id")).containsExactly("1", "2");
        assertThat(database.history()).containsExactly("1|script|null");
    }

    private String checksum() {
        return Checksum.of(new TestFolder(path).read("001_script.sql"));
    }
}
