package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.LockstepException;
import dev.lockstep.Migrator;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that crashes while migrations are sent together forgets the commits that it has not flushed yet (manual 28.4). What
 * it forgets are the last ones, each with its record.
 */
@Timeout(600)
final class LostCommitsTest {

    private static final int TRIES = Math.max(1, Integer.getInteger("lockstep.faults", 1) / 10);
    private static final int MIGRATIONS = 20;
    /** It waits, and the server crashes meanwhile. */
    private static final int WAITING = 15;

    @TempDir
    Path path;

    private TestDatabase database;

    /** The background writer of the log would flush the commits five times a second. */
    @BeforeEach
    void a_server_that_flushes_nothing_by_itself() {
        database = TestDatabase.empty(LostCommitsTest.class);
        database.execute("ALTER SYSTEM SET wal_writer_delay = '10s'");
        database.query("SELECT pg_reload_conf()");
    }

    @AfterEach
    void as_it_was() {
        database.execute("ALTER SYSTEM RESET wal_writer_delay");
        database.query("SELECT pg_reload_conf()");
    }

    @Test
    void a_crash_of_the_server_loses_effects_and_records_together() throws Exception {
        int lost = 0;
        for (int i = 0; i < TRIES; i++) {
            database = TestDatabase.empty(LostCommitsTest.class);
            Path folder = Files.createDirectories(path.resolve("try" + i));
            CompletableFuture<Void> crash = CompletableFuture.runAsync(this::crashWhenItWaits);
            assertThatThrownBy(migrator(folder)::migrate).isInstanceOf(LockstepException.class);
            crash.join();
            awaitServer();
            int left = assertConsistent();
            lost += left < WAITING - 1 ? 1 : 0;
            migrator(folder).migrate();
            assertThat(assertConsistent()).isEqualTo(MIGRATIONS);
        }
        assertThat(lost).as("crashes that lost commits").isPositive();
        System.out.println("server crashed between two flushes: " + TRIES + " tried, " + lost
                + " of them lost commits, all ended right");
    }

    private Migrator migrator(Path folder) {
        TestFolder migrations = new TestFolder(folder);
        for (int version = 1; version <= MIGRATIONS; version++) {
            String wait = version == WAITING ? "\nSELECT pg_sleep(0.7);" : "";
            migrations.add(
                    version,
                    "table_" + version,
                    "CREATE TABLE t" + version + " (id INT);" + wait,
                    "DROP TABLE t" + version + ";");
        }
        return Migrator.builder()
                .dataSource(database.dataSource())
                .folder(folder)
                .build();
    }

    /** The first so many are applied and recorded, and nothing else is there; how many those are. */
    private int assertConsistent() {
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
    private void crashWhenItWaits() {
        List<String> waiting = List.of();
        while (waiting.isEmpty()) {
            waiting = database.query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND wait_event = 'PgSleep'");
        }
        ProcessHandle.of(Long.parseLong(waiting.get(0))).orElseThrow().destroyForcibly();
    }

    private void awaitServer() throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                assertThat(database.query("SELECT 1")).containsExactly("1");
                return;
            } catch (IllegalStateException e) {
                if (tries == 300) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
