package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class FailureTest {

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;
    private Migrator migrator;

    @BeforeEach
    void five_migrations_and_an_empty_database() {
        database = TestDatabase.empty(FailureTest.class);
        folder = TestFolder.ofTables(path, 5);
        migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build();
    }

    @Test
    void a_failing_statement_says_where_it_is_what_it_was_and_what_was_done_before() {
        folder.add(
                3,
                "table_3",
                "CREATE TABLE t3 (id INT);\nALTER TABLE t3\n  ADD ää INT,\n  ADD b no_type;",
                "SELECT 1;");
        StatementFailedException e = catchThrowableOfType(StatementFailedException.class, migrator::migrate);
        String file = path.resolve("003_table_3.sql").toString();
        assertThat(e)
                .hasMessage(
                        "[LS710] " + file + ":6:9: type \"no_type\" does not exist (SQLSTATE 42704)\n"
                                + "  Statement: ALTER TABLE t3\n"
                                + "      ADD ää INT,\n"
                                + "      ADD b no_type\n"
                                + "  Before it: 1 table_1, 2 table_2 in this run\n"
                                + "  Nothing of this migration is recorded. Put the script or the database right, and start again.");
        assertThat(e.file()).isEqualTo(file);
        assertThat(e.line()).isEqualTo(6);
        assertThat(e.column()).isEqualTo(9);
        assertThat(e.sqlState()).isEqualTo("42704");
        assertThat(e.statement()).isEqualTo("ALTER TABLE t3\n  ADD ää INT,\n  ADD b no_type");
        assertThat(e.version()).isEqualTo(3);
        assertThat(e.done()).containsExactly("1 table_1", "2 table_2");
        assertThat(database.history()).containsExactly("1|table_1|null", "2|table_2|null");
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2");

        folder.add(3, "table_3", "CREATE TABLE t3 (id INT);", "DROP TABLE t3;");
        assertThat(migrator.migrate().applied())
                .extracting(AppliedMigration::version)
                .containsExactly(3, 4, 5);
    }

    @Test
    void a_failing_later_step_leaves_the_earlier_ones_recorded() {
        folder.addRaw(3, "table_3", """
                BEGIN;
                CREATE TABLE t3 (id INT);
                INSERT INTO t3 VALUES (1), (1);
                COMMIT;

                CREATE UNIQUE INDEX CONCURRENTLY t3_id ON t3 (id);
                """, "DROP TABLE t3;");
        StatementFailedException e = catchThrowableOfType(StatementFailedException.class, migrator::migrate);
        assertThat(e)
                .hasMessageContaining(
                        "003_table_3.sql:6:1: could not create unique index \"t3_id\". Detail: Key (id)=(1)"
                                + " is duplicated. (SQLSTATE 23505)")
                .hasMessageContaining("Before it: 1 table_1, 2 table_2 in this run; of this migration 1 of 2 steps")
                .hasMessageContaining("Rows in the database do not fit; mend them.")
                .hasMessageContaining("it goes on at step 2, or roll back to version 2.");
        assertThat(e.stepsDone()).isEqualTo(1);
        assertThat(e.steps()).isEqualTo(2);
        assertThat(database.history()).last().isEqualTo("3|table_3|1/2");
    }

    @Test
    void a_commit_that_fails_is_a_failing_statement() {
        folder.add(
                3,
                "table_3",
                "CREATE TABLE t3 (id INT PRIMARY KEY, parent INT REFERENCES t3 DEFERRABLE INITIALLY DEFERRED);\n"
                        + "INSERT INTO t3 VALUES (1, 2);",
                "DROP TABLE t3;");
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(StatementFailedException.class))
                .satisfies(e -> {
                    assertThat(e.sqlState()).isEqualTo("23503");
                    assertThat(e.statement()).isEqualTo("COMMIT");
                    assertThat(e.line()).isEqualTo(6);
                });
        assertThat(database.history()).hasSize(2);
        assertThat(database.tables()).doesNotContain("t3");
    }

    @Test
    void a_failing_rollback_keeps_its_row() {
        folder.add(3, "table_3", "CREATE TABLE t3 (id INT);", "DROP TABLE no_such;");
        migrator.migrate();
        StatementFailedException e = catchThrowableOfType(StatementFailedException.class, () -> migrator.rollbackTo(0));
        assertThat(e.file()).isEqualTo("003_table_3_ROLLBACK.sql (as stored in schema_migrations)");
        assertThat(e.done()).containsExactly("5 table_5 (rolled back)", "4 table_4 (rolled back)");
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void a_script_that_cannot_be_run_is_refused_before_anything_runs() {
        folder.addRaw(5, "table_5", "\\echo hello\n", "SELECT 1;");
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("005_table_5.sql:1:1 cannot be run. '\\echo hello' is a command to psql");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void a_password_in_a_statement_is_not_shown() {
        folder.add(3, "table_3", "CREATE ROLE no_such_option PASSWORD 's3cret' IN ROLE no_such;", "SELECT 1;");
        assertThatThrownBy(migrator::migrate)
                .hasMessageContaining("PASSWORD '****' IN ROLE")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        Migrator nobody = Migrator.builder()
                .url("jdbc:postgresql://localhost:1/db?password=s3cret")
                .user("someone")
                .folder(path)
                .build();
        assertThatThrownBy(nobody::migrate)
                .hasMessageStartingWith("[LS701] No connection to jdbc:postgresql://localhost:1/db: ")
                .hasMessageContaining("Check that the server runs")
                .asInstanceOf(type(ConnectionFailedException.class))
                .satisfies(e -> assertThat(e.sqlState()).isEqualTo("08001"));
    }

    @Test
    void a_database_that_does_not_exist_is_told() {
        Migrator absent = Migrator.builder()
                .url("jdbc:postgresql://localhost:" + TestDatabase.port() + "/absent")
                .user(TestDatabase.USER)
                .folder(path)
                .build();
        assertThatThrownBy(absent::status)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("Create the database first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgres://localhost/db?password=s3cret",
                "postgresql://app:s3cret@localhost/db",
                "jdbc:postgresql://localhost:99999999/db?sslpassword=s3cret&password=s3%63ret",
                "jdbc:postgresql://app:s3cret@localhost:1/db",
            })
    void no_part_of_a_failed_connection_shows_a_password(String url) {
        Migrator wrong = Migrator.builder()
                .url(url)
                .user("app")
                .password("hidden")
                .folder(path)
                .build();
        ConnectionFailedException e = catchThrowableOfType(ConnectionFailedException.class, wrong::migrate);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .doesNotContain("s3cret")
                .doesNotContain("s3%63ret")
                .doesNotContain("hidden");
    }

    @Test
    void a_pool_with_one_connection_only_is_told() throws Exception {
        try (var connection = database.connect()) {
            Migrator narrow = Migrator.builder()
                    .dataSource(new FewConnections(connection))
                    .folder(path)
                    .build();
            assertThatThrownBy(narrow::migrate)
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining("a run needs two connections at once");
        }
    }
}
