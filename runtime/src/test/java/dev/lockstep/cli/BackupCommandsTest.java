package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.cli.CommandLineProcess.Outcome;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code migrate --backup}, {@code rollback --backup} and {@code restore}. */
@Timeout(120)
final class BackupCommandsTest {

    @TempDir
    Path path;

    @TempDir
    Path saved;

    private TestDatabase database;

    /** The oldest server: the programs of the machine are at least as new. */
    @BeforeEach
    void rows_that_a_migration_removes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pg_dump")), "pg_dump is not installed");
        database = TestDatabase.empty(PostgresServer.oldest(), "backup_commands");
        TestFolder folder = TestFolder.ofTables(path, 2);
        onDatabase("migrate");
        database.execute("INSERT INTO t1 VALUES (7), (8)");
        folder.add(3, "clear", "DELETE FROM t1; ALTER TABLE t1 ADD note TEXT;", "ALTER TABLE t1 DROP note;");
    }

    @Test
    void what_a_migration_removes_is_saved_before_and_put_back() throws Exception {
        Outcome migrated = onDatabase("migrate", "--backup", saved.toString());
        assertThat(migrated.exit()).as(migrated.err()).isZero();
        assertThat(migrated.out()).startsWith("Saved all 2 tables of public into " + saved + "/003_clear.");
        String file = path(migrated);
        assertThat(onDatabase("restore", file).err())
                .startsWith("[LS727] The tables were saved before version 3 was applied, and it was applied since.");
        onDatabase("rollback", "--steps", "1");
        Outcome restored = onDatabase("restore", file);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).isEqualTo("public.t1: 2 rows\npublic.t2: 0 rows\nRestored 2 tables.\n");
        assertThat(database.query("SELECT id FROM t1 ORDER BY 1")).containsExactly("7", "8");
        assertThat(onDatabase("restore", file).err()).startsWith("[LS727] public.t1 holds rows.");
        assertThat(onDatabase("restore", file, "--replace", "--json").out())
                .isEqualTo("{\"restored\":{\"public.t1\":2,\"public.t2\":0}}\n");
    }

    @Test
    void a_rollback_saves_as_well_and_none_runs_where_that_fails() throws Exception {
        onDatabase("migrate");
        Outcome refused =
                onDatabase("rollback", "--steps", "1", "--backup", saved.toString(), "--pg-dump", "/no/pg_dump");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("[LS726] The backup before 3 clear failed: /no/pg_dump cannot be started")
                .contains("Nothing more of 3 clear was rolled back.");
        assertThat(database.history()).hasSize(3);
        Outcome back = onDatabase("rollback", "--steps", "1", "--backup", saved.toString());
        assertThat(back.exit()).as(back.err()).isZero();
        assertThat(path(back)).contains("003_clear_ROLLBACK.backup_commands.public.");
    }

    @Test
    void what_is_no_backup_is_refused() throws Exception {
        for (String name : List.of("nonsense.dump", "001_table_1.x.public.20260101T000000Z.dump")) {
            Path file = Files.writeString(saved.resolve(name), "nonsense");
            Outcome outcome = onDatabase("restore", file.toString());
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.err())
                    .startsWith("[LS727] ")
                    .contains("Nothing was changed.")
                    .doesNotContain("\tat ");
        }
    }

    private static String path(Outcome outcome) {
        return outcome.out().lines().findFirst().orElse("").replaceFirst(".* into ", "");
    }

    private Outcome onDatabase(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", database.url(), "--user", TestDatabase.USER, "--dir", path.toString()));
        return CommandLineProcess.run(path, Map.of(), all.toArray(String[]::new));
    }
}
