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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code migrate} and {@code status} over several schemas and databases. */
@Timeout(120)
final class TenantCommandsTest {

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void three_schemas() {
        database = TestDatabase.empty(TenantCommandsTest.class);
        database.execute("CREATE SCHEMA acme; CREATE SCHEMA bolt; CREATE SCHEMA core;"
                + " CREATE TABLE customers (name TEXT); INSERT INTO customers VALUES ('acme'), ('bolt'), ('core')");
        folder = TestFolder.ofTables(path, 2);
    }

    @Test
    void each_has_its_line_and_all_of_them_one_table() throws Exception {
        assertThat(onDatabase("migrate", "--schema", "bolt").exit()).isZero();
        Outcome migrated = onDatabase(
                "migrate",
                "--schemas-from",
                "SELECT name FROM customers ORDER BY 1",
                "--canary",
                "bolt",
                "--parallel",
                "1");
        assertThat(migrated.exit()).as(migrated.err()).isZero();
        assertThat(migrated.out().replaceAll("in \\d+ ms", "in N ms")).isEqualTo("""
                        bolt: nothing to apply, at version 2
                        acme: applied 2 in N ms, at version 2
                        core: applied 2 in N ms, at version 2
                        3 tenants up to date.
                        """);
        TestFolder.ofTables(path, 3);
        database.execute("DROP SCHEMA core CASCADE");
        onDatabase("migrate", "--schema", "acme");
        Outcome status = onDatabase("status", "--schemas", "acme,bolt,core");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.out()).isEqualTo("""
                        tenant  version  pending  state
                        acme          3        0  up to date
                        bolt          2        1  pending
                        core                      LS724
                        3 tenants: 1 up to date, 1 pending, 1 refused.
                        """);
        assertThat(status.err()).startsWith("core: [LS724] ").contains("CREATE SCHEMA core;");
        assertThat(onDatabase("status", "--schemas", "acme,bolt").exit()).isEqualTo(2);
    }

    @Test
    void programs_learn_what_came_of_each() throws Exception {
        folder.add(2, "table_2", "CREATE TABLE t2 (id INT DEFAULT 1 / (SELECT 0));", "SELECT 1;");
        Outcome failed = onDatabase("migrate", "--schemas", "acme,bolt", "--json");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.out())
                .startsWith("{\"error\":{\"code\":\"LS725\"")
                .contains("\"tenants\":[{\"tenant\":\"acme\",\"outcome\":\"failed\"")
                .contains("\"error\":{\"code\":\"LS710\"")
                .endsWith("{\"tenant\":\"bolt\",\"outcome\":\"not_begun\"}]}}\n");
        TestFolder.ofTables(path, 2);
        assertThat(onDatabase("migrate", "--schemas", "acme,bolt", "--json").out())
                .matches(
                        "\\{\"tenants\":\\[\\{\"tenant\":\"acme\",\"outcome\":\"migrated\",\"version\":2,\"applied\":1,"
                                + "\"durationMs\":\\d+},\\{\"tenant\":\"bolt\".*}]}\n");
        assertThat(onDatabase("status", "--schemas", "acme,core", "--json").out())
                .isEqualTo("{\"upToDate\":false,\"tenants\":["
                        + "{\"tenant\":\"acme\",\"upToDate\":true,\"version\":2,\"pending\":0,\"ahead\":0},"
                        + "{\"tenant\":\"core\",\"upToDate\":false,\"version\":0,\"pending\":2,\"ahead\":0}]}\n");
    }

    @Test
    void databases_come_from_a_file() throws Exception {
        TestDatabase other = TestDatabase.empty("tenant_commands_other");
        folder.write("urls.txt", "# ours\n" + database.url() + "?loggerLevel=OFF\n\n" + other.url() + "\n");
        Outcome migrated =
                run("migrate", "--urls-from", path.resolve("urls.txt").toString(), "--parallel", "1");
        assertThat(migrated.exit()).as(migrated.err()).isZero();
        assertThat(migrated.out())
                .contains(database.url() + ": applied 2 in ")
                .contains(other.url() + ": applied 2 in ")
                .endsWith("2 tenants up to date.\n");
        assertThat(other.history()).hasSize(2);
    }

    @Test
    void what_makes_no_sense_is_refused() throws Exception {
        for (List<String> arguments : List.of(
                List.of("migrate", "--schemas", "acme", "--schema", "bolt"),
                List.of("migrate", "--schemas", "acme", "--dry-run"),
                List.of("migrate", "--schemas", "acme", "--canary", "core"),
                List.of("migrate", "--schemas", "acme", "--parallel", "0"),
                List.of("migrate", "--schemas", "acme", "--schemas-from", "SELECT name FROM customers"),
                List.of("status", "--schemas-from", "SELECT name FROM customers WHERE false"),
                List.of("status", "--schemas-from", "SELECT nonsense"),
                List.of("status", "--urls-from", "no_such_file"))) {
            Outcome outcome = onDatabase(arguments.toArray(String[]::new));
            assertThat(outcome.exit()).as(arguments.toString()).isEqualTo(1);
            assertThat(outcome.err()).as(arguments.toString()).isNotBlank().doesNotContain("\tat ");
        }
    }

    private Outcome onDatabase(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", database.url()));
        return run(all.toArray(String[]::new));
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--user", TestDatabase.USER, "--dir", path.toString()));
        return CommandLineProcess.run(path, Map.of(), all.toArray(String[]::new));
    }
}
