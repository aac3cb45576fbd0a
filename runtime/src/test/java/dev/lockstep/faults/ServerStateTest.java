package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.HistoryTableException;
import dev.lockstep.Migrator;
import dev.lockstep.StatementFailedException;
import dev.lockstep.UnsupportedServerException;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;

/** Servers that cannot do what is asked of them, or have much to do: a full disk, a standby, an old one, a large script. */
final class ServerStateTest {

    @TempDir
    Path path;

    /** Mounting a small disk takes root; elsewhere this test says that it was skipped. */
    @Fault("a full tablespace")
    void a_full_disk_undoes_the_step_and_the_next_run_goes_on_when_there_is_room(Try once) throws Exception {
        Path disk = Files.createDirectories(path.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1500k,mode=0777", "tmpfs", disk.toString()) == 0,
                "no right to mount");
        TestDatabase database = once.database();
        try {
            Path space = Files.createDirectories(disk.resolve("space"));
            Files.setPosixFilePermissions(space, PosixFilePermissions.fromString("rwxrwxrwx"));
            openTo(path);
            database.execute("CREATE TABLESPACE small LOCATION '" + space + "'");
            Path folder = Files.createDirectories(path.resolve("folder"));
            new TestFolder(folder)
                    .addRaw(
                            1,
                            "rows",
                            "CREATE TABLE a (id INT);\nBEGIN; INSERT INTO a SELECT generate_series(1, 100000); COMMIT;\n"
                                    + "CREATE INDEX CONCURRENTLY a_id ON a (id) TABLESPACE small;\n"
                                    + "BEGIN; CREATE TABLE b (id INT) TABLESPACE small;"
                                    + " INSERT INTO b SELECT generate_series(1, 100000); COMMIT;",
                            "SELECT 1;");
            Migrator migrator = Migrator.builder()
                    .dataSource(database.dataSource())
                    .folder(folder)
                    .build();
            assertThatThrownBy(migrator::migrate)
                    .asInstanceOf(type(StatementFailedException.class))
                    .satisfies(e -> assertThat(e.sqlState()).isEqualTo("53100"));
            assertThat(database.history()).containsExactly("1|rows|2/4");
            assertThat(database.query("SELECT to_regclass('a_id')")).containsExactly("null");
            assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
            migrator.migrate();
            assertThat(database.history()).containsExactly("1|rows|null");
            assertThat(database.query("SELECT count(*) FROM b")).containsExactly("100000");
        } finally {
            database.execute("DROP TABLE IF EXISTS a, b");
            database.execute("DROP TABLESPACE IF EXISTS small");
            run("umount", disk.toString());
        }
    }

    @Fault("a script of 50 MB")
    void a_script_of_fifty_megabytes_runs(Try once) throws Exception {
        String row = "INSERT INTO large VALUES ('" + "some; text $$ ".repeat(1_800) + "');\n";
        int rows = 50_000_000 / row.length() + 1;
        new TestFolder(path)
                .addRaw(
                        1,
                        "large",
                        "BEGIN;\nCREATE TABLE large (text TEXT);\n" + row.repeat(rows) + "COMMIT;\n",
                        "DROP TABLE large;");
        assertThat(Files.size(path.resolve("001_large.sql"))).isGreaterThan(50_000_000);
        TestDatabase database = once.database();
        Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build()
                .migrate();
        assertThat(database.query("SELECT count(*), min(length(text)) FROM large"))
                .containsExactly(rows + "|" + 14 * 1_800);
    }

    @Fault("a hot standby")
    void a_hot_standby_is_told_from_a_primary(Try once) throws Exception {
        int major = once.server().major();
        Path data = path.resolve("data");
        try (EmbeddedPostgres primary = PostgresServer.ofYourOwn(major)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            assertThat(primary.getPort()).isPositive();
        }
        Files.writeString(data.resolve("standby.signal"), "");
        TestFolder.ofTables(Files.createDirectories(path.resolve("folder")), 1);
        try (EmbeddedPostgres standby = PostgresServer.ofYourOwn(major)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            Migrator migrator = Migrator.builder()
                    .dataSource(standby.getPostgresDatabase())
                    .folder(path.resolve("folder"))
                    .build();
            assertThat(migrator.status().pending()).hasSize(1);
            assertThatThrownBy(migrator::migrate)
                    .asInstanceOf(type(HistoryTableException.class))
                    .satisfies(e -> {
                        assertThat(e.sqlState()).isEqualTo("25006");
                        assertThat(e).hasMessageContaining("Migrate on the primary");
                    });
        }
    }

    @Fault(value = "a server that is too old", majors = 12)
    void a_server_that_is_too_old_is_refused(Try once) {
        TestDatabase database = once.database();
        Migrator migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(TestFolder.ofTables(path, 1).path())
                .build();
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(UnsupportedServerException.class)
                .hasMessageContaining("is PostgreSQL 12.")
                .hasMessageContaining(", and Lockstep needs 13 or newer. Nothing was run on it.");
        assertThat(database.tables()).isEmpty();
    }

    private static void openTo(Path folder) throws IOException {
        for (Path each = folder; each != null && each.startsWith("/tmp/"); each = each.getParent()) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
