package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.Migrator;
import dev.lockstep.SchemaUnavailableException;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Behind a pooler that gives each transaction another server process. */
final class PoolerTest {

    @TempDir
    Path path;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Who connects to a database through it. */
    private record Pooled(Pooler pooler, TestDatabase database) implements AutoCloseable {

        static Pooled of(Try once, Path path) throws Exception {
            assumeTrue(Pooler.isInstalled(), "pgbouncer is not installed");
            Path folder = Files.createDirectories(path.resolve("pooler"));
            return new Pooled(Pooler.start(folder, once.server()), once.database());
        }

        Migrator migrator(Path folder) {
            return Migrator.builder()
                    .url(pooler.url(database))
                    .user(TestDatabase.USER)
                    .folder(folder)
                    .build();
        }

        @Override
        public void close() {
            pooler.close();
        }
    }

    @Fault("PgBouncer in transaction mode: 4 starters at once")
    void several_that_start_at_once_apply_everything_once(Try once) throws Exception {
        try (Pooled pooled = Pooled.of(once, path)) {
            TestDatabase database = pooled.database();
            Path folder = Files.createDirectories(path.resolve("work"));
            Workload workload = Workload.on(database, folder);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return pooled.migrator(folder).migrate();
                }));
            }
            start.countDown();
            for (Future<?> future : running) {
                future.get(200, TimeUnit.SECONDS);
            }
            workload.assertDone();
            assertThat(database.query("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database ="
                            + " (SELECT oid FROM pg_database WHERE datname = current_database())"))
                    .containsExactly("0");
        }
    }

    @Fault("PgBouncer in transaction mode: settings of a script")
    void what_a_script_sets_holds_for_it_and_reaches_nobody_else(Try once) throws Exception {
        try (Pooled pooled = Pooled.of(once, path)) {
            TestDatabase database = pooled.database();
            Path folder = Files.createDirectories(path.resolve("sets"));
            database.execute("CREATE SCHEMA other; CREATE TABLE seen (path TEXT)");
            new TestFolder(folder)
                    .addRaw(
                            1,
                            "sets",
                            "SET search_path = other;\nCREATE TABLE made (id INT);\n"
                                    + "BEGIN; INSERT INTO public.seen SELECT current_setting('search_path'); COMMIT;",
                            "SELECT 1;")
                    .addRaw(2, "finds", "INSERT INTO seen SELECT current_setting('search_path');", "SELECT 1;");
            pooled.migrator(folder).migrate();
            assertThat(database.query("SELECT path FROM seen")).containsExactly("other", "\"$user\", public");
            assertThat(database.query("SELECT to_regclass('other.made')")).containsExactly("other.made");
        }
    }

    @Fault("PgBouncer in transaction mode: a setting for a step outside of a transaction")
    void what_cannot_be_set_for_a_statement_outside_of_a_transaction_is_told(Try once) throws Exception {
        try (Pooled pooled = Pooled.of(once, path)) {
            TestDatabase database = pooled.database();
            Path folder = Files.createDirectories(path.resolve("refused"));
            database.execute("CREATE SCHEMA other; CREATE TABLE other.a (id INT)");
            new TestFolder(folder)
                    .addRaw(1, "sets", "SET search_path = other;\nCREATE INDEX CONCURRENTLY i ON a (id);", "SELECT 1;");
            Migrator migrator = pooled.migrator(folder);
            assertThatThrownBy(migrator::migrate)
                    .hasMessageContaining("behind a transaction pooler nothing can be set for it")
                    .hasMessageContaining("(line 1)");
            assertThat(database.history()).isEmpty();
        }
    }

    @Fault("PgBouncer in transaction mode: a schema for each tenant")
    void no_schema_is_chosen_for_a_session_that_others_share(Try once) throws Exception {
        try (Pooled pooled = Pooled.of(once, path)) {
            TestDatabase database = pooled.database();
            database.execute("CREATE SCHEMA tenant");
            Migrator migrator = pooled.migrator(Files.createDirectories(path.resolve("tenant")));
            assertThatThrownBy(() -> migrator.inSchema("tenant").status())
                    .isInstanceOf(SchemaUnavailableException.class)
                    .hasMessageContaining("a pooler stands between")
                    .hasMessageContaining("Connect to the server directly.");
        }
    }
}
