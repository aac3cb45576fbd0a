package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.CommandLineProcess.Outcome;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, as a script would start it. */
@Timeout(120)
final class LockstepTest {

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void three_migrations_and_an_empty_database() {
        database = TestDatabase.empty(LockstepTest.class);
        folder = TestFolder.ofTables(path, 3);
    }

    @Test
    void a_database_is_migrated_looked_at_and_taken_back() throws Exception {
        Outcome pending = onDatabase("status");
        assertThat(pending.exit()).isEqualTo(2);
        assertThat(pending.out()).isEqualTo("""
                        version  name     state    applied at
                              1  table_1  pending
                              2  table_2  pending
                              3  table_3  pending
                        0 migrations applied, 3 pending.
                        """);

        Outcome migrated = onDatabase("migrate");
        assertThat(migrated.exit()).as(migrated.err()).isZero();
        assertThat(migrated.out().replaceAll("in \\d+ ms", "in N ms"))
                .isEqualTo(Stream.of(1, 2, 3)
                                .map(i -> path.resolve("00" + i + "_table_" + i + ".sql") + "\n  applied " + i
                                        + " table_" + i + " in N ms\n")
                                .reduce("", String::concat)
                        + "Applied 3 migrations. The database is at version 3.\n");

        Outcome done = onDatabase("status");
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("      3  table_3  applied  20").endsWith("3 migrations applied, 0 pending.\n");

        Outcome back = onDatabase("rollback", "--to", "1");
        assertThat(back.exit()).isZero();
        assertThat(back.out()).endsWith("Rolled back 2 migrations. The database is at version 1.\n");
        assertThat(database.tables()).containsExactly("schema_migrations", "t1");
    }

    @Test
    void programs_get_one_document() throws Exception {
        Outcome pending = onDatabase("status", "--json");
        assertThat(pending.exit()).isEqualTo(2);
        assertThat(pending.out())
                .isEqualTo("{\"upToDate\":false,\"migrations\":["
                        + "{\"version\":1,\"name\":\"table_1\",\"state\":\"pending\"},"
                        + "{\"version\":2,\"name\":\"table_2\",\"state\":\"pending\"},"
                        + "{\"version\":3,\"name\":\"table_3\",\"state\":\"pending\"}]}\n");
        assertThat(onDatabase("migrate", "--json").out())
                .matches(
                        "\\{\"version\":3,\"applied\":\\[\\{\"version\":1,\"name\":\"table_1\",\"durationMs\":\\d+},.*],"
                                + "\"ahead\":\\[]}\n");
        assertThat(onDatabase("rollback", "--to", "2", "--json").out())
                .matches(
                        "\\{\"version\":2,\"rolledBack\":\\[\\{\"version\":3,\"name\":\"table_3\",\"durationMs\":\\d+}]}\n");
    }

    @Test
    void the_environment_says_what_the_arguments_do_not() throws Exception {
        Outcome outcome = run(
                Map.of("LOCKSTEP_URL", database.url(), "LOCKSTEP_USER", TestDatabase.USER, "LOCKSTEP_PASSWORD", "${x}"),
                "migrate",
                "--dir",
                path.toString());
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void a_failing_statement_is_told_on_standard_error() throws Exception {
        folder.add(2, "table_2", "CREATE TABLE t2 (id no_type);", "SELECT 1;");
        Outcome outcome = onDatabase("migrate");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("applied 1 table_1");
        assertThat(outcome.err())
                .startsWith("[LS710] " + path.resolve("002_table_2.sql") + ":3:21: type \"no_type\" does not exist")
                .doesNotContain("\tat ");

        Outcome json = onDatabase("migrate", "--json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out())
                .startsWith("{\"error\":{\"code\":\"LS710\",\"message\":\"[LS710] ")
                .contains(
                        "\"line\":3,\"column\":21,\"statement\":\"CREATE TABLE t2 (id no_type)\",\"sqlState\":\"42704\"");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void an_edited_history_fails_the_status() throws Exception {
        onDatabase("migrate");
        folder.add(2, "table_2", "CREATE TABLE t2 (id BIGINT);", "DROP TABLE t2;");
        Outcome outcome = onDatabase("status");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("      2  table_2  edited   20");
        assertThat(outcome.err()).startsWith("[LS711] ");
        assertThat(onDatabase("status", "--json").out())
                .contains("\"error\":{\"code\":\"LS711\"")
                .contains("\"versions\":[2]");
    }

    @Test
    void a_database_that_is_ahead_is_told() throws Exception {
        onDatabase("migrate");
        folder.remove(3, "table_3");
        Outcome outcome = onDatabase("migrate");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .isEqualTo("Nothing to apply. The database is at version 3.\nThe database is ahead of " + path
                        + ": it has 3 table_3.\n");
    }

    @Test
    void wrong_arguments_exit_with_1_and_never_with_2() throws Exception {
        for (List<String> arguments : List.of(
                List.of("migrate"),
                List.of("nonsense"),
                List.<String>of(),
                List.of("rollback", "--url", database.url()),
                List.of("rollback", "--url", database.url(), "--to", "-1"),
                List.of("rollback", "--url", database.url(), "--to", "x"),
                List.of("migrate", "--url", database.url(), "--user", "postgres", "--dir", "no_such_folder"),
                List.of("status", "--url", "jdbc:postgresql://localhost:1/x", "--dir", path.toString()))) {
            Outcome outcome = run(Map.of(), arguments.toArray(String[]::new));
            assertThat(outcome.exit()).as(arguments.toString()).isEqualTo(1);
            assertThat(outcome.err()).as(arguments.toString()).isNotBlank().doesNotContain("\tat ");
        }
        assertThat(run(Map.of(), "migrate").err()).startsWith("Which database? Give --url, or set LOCKSTEP_URL.");
    }

    @Test
    void help_names_the_exit_codes() throws Exception {
        Outcome help = run(Map.of(), "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .contains("migrate", "rollback", "status", "verify", "2   migrations are pending (status)");
        assertThat(run(Map.of(), "migrate", "--help").out()).contains("--lock-timeout=SECONDS");
        assertThat(run(Map.of(), "--version").out()).startsWith("lockstep ");
    }

    private Outcome onDatabase(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", database.url(), "--user", TestDatabase.USER, "--dir", path.toString()));
        return run(Map.of(), all.toArray(String[]::new));
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return CommandLineProcess.run(path, environment, arguments);
    }
}
