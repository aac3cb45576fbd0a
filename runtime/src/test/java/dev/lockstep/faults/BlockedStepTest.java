package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.Blocker;
import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.StatementFailedException;
import dev.lockstep.StepPosition;
import dev.lockstep.StepProgress;
import dev.lockstep.StepRetry;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.io.TempDir;

/** Other people's locks and rows in the way of a step. */
final class BlockedStepTest {

    private static final String BLOCKED = "BEGIN; INSERT INTO a VALUES (1); ALTER TABLE a ADD b INT; COMMIT;";

    @TempDir
    Path path;

    private final List<StepRetry> retries = new CopyOnWriteArrayList<>();
    private final List<StepProgress> progress = new CopyOnWriteArrayList<>();

    private Migrator.Builder builder(TestDatabase database, String script) {
        new TestFolder(path).addRaw(1, "script", script, "SELECT 1;");
        return Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .tableLockTimeout(Duration.ofMillis(900))
                .listener(new MigrationListener() {
                    @Override
                    public void stepRetried(StepPosition step, StepRetry retry) {
                        retries.add(retry);
                    }

                    @Override
                    public void stepProgress(StepPosition step, StepProgress told) {
                        progress.add(told);
                    }
                });
    }

    private static TestDatabase table(Try once) {
        TestDatabase database = once.database();
        database.execute("CREATE TABLE a (id INT)");
        return database;
    }

    @Fault("a lock held by an idle transaction, for a while")
    void a_lock_of_an_idle_transaction_is_waited_for_and_its_owner_named(Try once) throws Exception {
        TestDatabase database = table(once);
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("SET application_name = 'forgotten'; BEGIN; SELECT count(*) FROM a");
            Thread release = new Thread(() -> {
                try {
                    while (retries.isEmpty()) {
                        Thread.sleep(20);
                    }
                    statement.execute("COMMIT");
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            release.start();
            builder(database, BLOCKED).build().migrate();
            release.join();
        }
        assertThat(retries.get(0).sqlState()).isEqualTo("55P03");
        assertThat(retries.get(0).blockers()).singleElement().satisfies(BlockedStepTest::isForgotten);
        assertThat(progress).first().extracting(told -> told.blockers().size()).isEqualTo(1);
        assertThat(database.query("SELECT id FROM a")).containsExactly("1");
        assertThat(database.history()).containsExactly("1|script|null");
    }

    private static void isForgotten(Blocker blocker) {
        assertThat(blocker.application()).isEqualTo("forgotten");
        assertThat(blocker.state()).isEqualTo("idle in transaction");
        assertThat(blocker.query()).contains("SELECT count(*) FROM a");
    }

    @Fault("a lock held by an idle transaction, for longer than the run waits")
    void a_lock_that_is_never_let_go_is_told_with_its_owner_and_nothing_is_left(Try once) throws Exception {
        TestDatabase database = table(once);
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("SET application_name = 'forgotten'; BEGIN; LOCK TABLE a IN ACCESS SHARE MODE");
            Migrator migrator =
                    builder(database, BLOCKED).retryFor(Duration.ofMillis(1)).build();
            assertThatThrownBy(migrator::migrate)
                    .asInstanceOf(type(StatementFailedException.class))
                    .satisfies(e -> {
                        assertThat(e.sqlState()).isEqualTo("55P03");
                        assertThat(e)
                                .hasMessageContaining("It was tried 1 times in 0 s. In the way: process ")
                                .hasMessageContaining("('forgotten', user postgres, idle in transaction since ");
                    });
        }
        assertThat(database.tables()).containsExactly("a", "schema_migrations");
        assertThat(database.history()).isEmpty();
        builder(database, BLOCKED).build().migrate();
        assertThat(database.query("SELECT id FROM a")).containsExactly("1");
    }

    @Fault("a duplicate under a unique index that is built concurrently")
    void a_unique_index_over_duplicates_leaves_nothing_and_is_built_once_they_are_gone(Try once) {
        TestDatabase database = table(once);
        Migrator migrator = builder(
                        database,
                        "INSERT INTO a VALUES (1), (1), (2); CREATE UNIQUE INDEX CONCURRENTLY a_id ON a (id);")
                .build();
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(StatementFailedException.class))
                .satisfies(e -> assertThat(e.sqlState()).isEqualTo("23505"));
        assertThat(database.query("SELECT to_regclass('a_id')")).containsExactly("null");
        assertThat(database.history()).containsExactly("1|script|1/2");

        database.execute("DELETE FROM a WHERE ctid = (SELECT max(ctid) FROM a WHERE id = 1)");
        migrator.migrate();
        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_id'::regclass"))
                .containsExactly("t");
        assertThat(database.query("SELECT id FROM a ORDER BY id")).containsExactly("1", "2");
        assertThat(database.history()).containsExactly("1|script|null");
    }
}
