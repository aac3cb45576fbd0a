package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.LockstepException;
import dev.lockstep.Migrator;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that crashes while migrations are sent together forgets the commits that it has not flushed yet (manual 28.4). What
 * it forgets are the last ones, each with its record.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LostCommitsTest {

    private static final int MIGRATIONS = 20;
    /** It waits, and the server crashes meanwhile. */
    private static final int WAITING = 15;

    @TempDir
    Path path;

    private int lost;

    @Fault(value = "a crash of the server between two flushes of its log", tries = 10)
    void a_crash_of_the_server_loses_effects_and_records_together(Try once) {
        TestDatabase database = once.database();
        flushNothing(database);
        try {
            Migrator migrator = migrator(database);
            CompletableFuture<Void> crash = CompletableFuture.runAsync(() -> crashWhenItWaits(database));
            assertThatThrownBy(migrator::migrate).isInstanceOf(LockstepException.class);
            crash.join();
            BrokenConnectionTest.awaitServer(database);
            lost += assertConsistent(database) < WAITING - 1 ? 1 : 0;
            migrator.migrate();
            assertThat(assertConsistent(database)).isEqualTo(MIGRATIONS);
        } finally {
            database.execute("ALTER SYSTEM RESET wal_writer_delay");
            database.query("SELECT pg_reload_conf()");
        }
    }

    @AfterAll
    void some_of_them_have_lost_commits() {
        assertThat(lost).isPositive();
    }

    /** The background writer of the log would flush the commits five times a second. */
    private static void flushNothing(TestDatabase database) {
        database.execute("ALTER SYSTEM SET wal_writer_delay = '10s'");
        database.query("SELECT pg_reload_conf()");
    }

    private Migrator migrator(TestDatabase database) {
        TestFolder migrations = new TestFolder(path);
        for (int version = 1; version <= MIGRATIONS; version++) {
            String wait = version == WAITING ? "\nSELECT pg_sleep(0.7);" : "";
            migrations.add(
                    version,
                    "table_" + version,
                    "CREATE TABLE t" + version + " (id INT);" + wait,
                    "DROP TABLE t" + version + ";");
        }
        return Migrator.builder().dataSource(database.dataSource()).folder(path).build();
    }

    /** The first so many are applied and recorded, and nothing else is there; how many those are. */
    private static int assertConsistent(TestDatabase database) {
        List<String> tables = database.query("SELECT substr(relname, 2)::int FROM pg_class WHERE relname ~ '^t[0-9]+$'"
                + " AND relkind = 'r' ORDER BY 1");
        assertThat(tables)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, tables.size())
                        .mapToObj(String::valueOf)
                        .toList());
        boolean begun = database.tables().contains("schema_migrations");
        List<String> recorded = begun
                ? database.query("SELECT version FROM schema_migrations WHERE progress IS NULL ORDER BY version")
                : List.of();
        assertThat(recorded).isEqualTo(tables);
        return tables.size();
    }

    /** A server process that is killed makes the server end all others, and recover from what is in the log on disk. */
    private static void crashWhenItWaits(TestDatabase database) {
        List<String> waiting = List.of();
        while (waiting.isEmpty()) {
            waiting = database.query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND wait_event = 'PgSleep'");
        }
        ProcessHandle.of(Long.parseLong(waiting.get(0))).orElseThrow().destroyForcibly();
    }
}
