package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.migration.Checksum;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that run outside of a transaction: whatever an interrupted run has left of them, the next one ends right. */
@ParameterizedClass
@MethodSource("servers")
@Timeout(60)
final class LoneStepTest {

    /** DETACH PARTITION CONCURRENTLY came with it. */
    private static final int DETACHES = 14;

    private static final String BUILD = "CREATE INDEX CONCURRENTLY a_b ON a (b) WHERE b > 0;";

    @TempDir
    Path path;

    private final PostgresServer server;

    private TestDatabase database;
    private Migrator migrator;

    LoneStepTest(PostgresServer server) {
        this.server = server;
    }

    static Stream<PostgresServer> servers() {
        return PostgresServer.majors().stream().map(PostgresServer::of);
    }

    @BeforeEach
    void a_table_made_by_the_first_migration() {
        database = TestDatabase.empty(server, "lone_step");
        new TestFolder(path).addRaw(1, "table", "BEGIN; CREATE TABLE a (id INT, b INT); COMMIT;", "DROP TABLE a;");
        migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build();
        migrator.migrate();
    }

    private void second(String script) {
        new TestFolder(path).addRaw(2, "second", script, "SELECT 1;");
    }

    /** As a run leaves it that is killed while the statement is under way. */
    private void begun(int done, int steps) {
        database.execute("INSERT INTO schema_migrations (version, name, checksum, progress) VALUES (2, 'second', '"
                + checksum() + "', '" + done + "/" + steps + " begun')");
    }

    private String checksum() {
        return Checksum.of(new TestFolder(path).read("002_second.sql"));
    }

    private List<String> index(String name) {
        return database.query(
                "SELECT indisvalid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indexrelid = to_regclass('" + name
                        + "')");
    }

    private String oid(String name) {
        return database.query("SELECT to_regclass('" + name + "')::oid").get(0);
    }

    /** Leaves an index as a build does that fails. */
    private void failToBuild(String statement) {
        database.execute("INSERT INTO a VALUES (1, 1), (1, 1)");
        try (Connection connection = database.connect();
                Statement running = connection.createStatement()) {
            assertThatThrownBy(() -> running.execute(statement)).isInstanceOf(SQLException.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.execute("TRUNCATE a");
    }

    @Test
    void an_index_that_is_built_but_not_recorded_is_not_built_again() {
        second(BUILD + " INSERT INTO a VALUES (1, 1);");
        begun(0, 2);
        database.execute(BUILD);
        String before = oid("a_b");
        migrator.migrate();
        assertThat(oid("a_b")).isEqualTo(before);
        assertThat(database.history()).containsExactly("1|table|null", "2|second|null");
        assertThat(database.query("SELECT count(*) FROM a")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE UNIQUE INDEX CONCURRENTLY a_b ON a (b);", "CREATE UNIQUE INDEX CONCURRENTLY ON a (b);"})
    void half_an_index_is_dropped_and_built_anew(String statement) {
        second(statement);
        failToBuild(statement);
        begun(0, 1);
        migrator.migrate();
        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indrelid = 'a'::regclass"))
                .containsExactly("t");
        assertThat(database.history()).last().isEqualTo("2|second|null");
    }

    @Test
    void half_an_index_that_psql_has_left_is_dropped_and_built_anew() {
        String statement = "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_b ON public.a (b);";
        second(statement);
        failToBuild(statement);
        migrator.migrate();
        assertThat(index("a_b")).containsExactly("t|CREATE UNIQUE INDEX a_b ON public.a USING btree (b)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE INDEX a_b ON a (b)",
                "CREATE INDEX a_b ON a (b DESC) WHERE b > 0",
                "CREATE UNIQUE INDEX a_b ON a (b) WHERE b > 0",
                "CREATE TABLE c (b INT); CREATE INDEX a_b ON c (b) WHERE b > 0",
                "CREATE TABLE a_b ()",
            })
    void what_is_not_the_index_of_the_statement_is_never_touched(String before) {
        second(BUILD);
        database.execute(before);
        String oid = oid("a_b");
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(StatementFailedException.class))
                .satisfies(e -> {
                    assertThat(e.sqlState()).isEqualTo("42P07");
                    assertThat(e).hasMessageContaining("is not the index that this statement makes");
                });
        assertThat(oid("a_b")).isEqualTo(oid);
        assertThat(database.history()).containsExactly("1|table|null");
    }

    @Test
    void half_an_index_of_another_definition_is_never_touched() {
        second(BUILD);
        failToBuild("CREATE UNIQUE INDEX CONCURRENTLY a_b ON a (b)");
        assertThatThrownBy(migrator::migrate).hasMessageContaining("is not the index that this statement makes");
        assertThat(index("a_b")).containsExactly("f|CREATE UNIQUE INDEX a_b ON public.a USING btree (b)");
    }

    @Test
    void an_index_that_is_dropped_but_not_recorded_is_no_failure() {
        second("DROP INDEX CONCURRENTLY a_b;");
        begun(0, 1);
        migrator.migrate();
        assertThat(database.history()).last().isEqualTo("2|second|null");
    }

    @Test
    void dropping_an_index_that_never_was_fails_as_often_as_it_is_tried() {
        second("DROP INDEX CONCURRENTLY a_b;");
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(migrator::migrate).hasMessageContaining("does not exist (SQLSTATE 42704)");
            assertThat(database.history()).containsExactly("1|table|null");
        }
    }

    @Test
    void the_copies_that_an_interrupted_reindex_has_left_are_dropped() {
        database.execute("CREATE INDEX a_b ON a (b); CREATE INDEX a_id ON a (id)");
        database.execute("CREATE INDEX a_b_ccnew ON a (b); CREATE INDEX a_id_ccnew ON a (id)");
        database.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid::regclass::text LIKE '%ccnew'");
        second("REINDEX INDEX CONCURRENTLY a_b;");
        begun(0, 1);
        migrator.migrate();
        assertThat(index("a_b_ccnew")).isEmpty();
        assertThat(index("a_id_ccnew")).hasSize(1);
        assertThat(index("a_b")).first().asString().startsWith("t|");
    }

    @Test
    void a_reindex_that_begins_leaves_the_copies_of_others_alone() {
        database.execute("CREATE INDEX a_b ON a (b); CREATE INDEX a_b_ccnew ON a (b)");
        database.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'a_b_ccnew'::regclass");
        second("REINDEX TABLE CONCURRENTLY a;");
        migrator.migrate();
        assertThat(index("a_b_ccnew")).hasSize(1);
    }

    @Test
    void a_partition_that_is_half_detached_is_detached() throws Exception {
        assumeTrue(server.major() >= DETACHES);
        database.execute("CREATE TABLE p (id INT) PARTITION BY RANGE (id);"
                + " CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10)");
        String detach = "ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;";
        try (Connection reader = database.connect();
                Connection detaching = database.connect();
                Statement reading = reader.createStatement();
                Statement statement = detaching.createStatement()) {
            reading.execute("BEGIN; SELECT * FROM p");
            statement.execute("SET lock_timeout = 300");
            assertThatThrownBy(() -> statement.execute(detach)).hasMessageContaining("lock timeout");
        }
        assertThat(database.query("SELECT inhdetachpending FROM pg_inherits")).containsExactly("t");
        second(detach + " INSERT INTO a VALUES (1, 1);");
        begun(0, 2);
        migrator.migrate();
        assertThat(database.query("SELECT count(*) FROM pg_inherits")).containsExactly("0");
        assertThat(database.history()).last().isEqualTo("2|second|null");
    }

    @Test
    void a_partition_that_is_detached_but_not_recorded_is_no_failure() {
        assumeTrue(server.major() >= DETACHES);
        database.execute("CREATE TABLE p (id INT) PARTITION BY RANGE (id); CREATE TABLE p1 (id INT)");
        second("ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;");
        begun(0, 1);
        migrator.migrate();
        assertThat(database.history()).last().isEqualTo("2|second|null");
    }

    @Test
    void what_nothing_can_be_asked_about_is_repeated() {
        second("""
                VACUUM a;
                DO $$ BEGIN FOR i IN 1..3 LOOP INSERT INTO a VALUES (i, i); COMMIT; END LOOP; END $$;
                ALTER SYSTEM RESET work_mem;
                """);
        begun(1, 3);
        migrator.migrate();
        assertThat(database.query("SELECT count(*) FROM a")).containsExactly("3");
        assertThat(database.history()).last().isEqualTo("2|second|null");
    }

    @Test
    void what_the_server_refuses_in_a_transaction_is_run_outside_of_one() {
        second("""
                CREATE PROCEDURE fill() LANGUAGE plpgsql AS $$ BEGIN INSERT INTO a VALUES (1, 1); COMMIT; END $$;
                CALL fill();
                CHECKPOINT;
                CREATE TYPE mood AS ENUM ('sad');
                ALTER TYPE mood ADD VALUE 'happy';
                CREATE TABLE m (mood mood DEFAULT 'happy');
                """);
        migrator.migrate();
        assertThat(database.query("SELECT count(*) FROM a")).containsExactly("1");
        assertThat(database.query("SELECT enumlabel FROM pg_enum ORDER BY enumsortorder"))
                .containsExactly("sad", "happy");
        assertThat(database.history()).last().isEqualTo("2|second|null");
    }

    /** A server process does not notice that its client was killed: it goes on with the index, and the next run waits for it. */
    @Test
    void an_index_that_somebody_is_still_building_is_waited_for() throws Exception {
        second(BUILD);
        begun(0, 1);
        try (Connection reader = database.connect();
                Connection building = database.connect();
                Statement reading = reader.createStatement();
                Statement statement = building.createStatement()) {
            reading.execute("BEGIN; INSERT INTO a VALUES (5, 5)");
            Thread builder = new Thread(() -> {
                try {
                    statement.execute(BUILD);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            builder.start();
            while (index("a_b").isEmpty()) {
                Thread.sleep(20);
            }
            String oid = oid("a_b");
            Thread release = new Thread(() -> {
                try {
                    Thread.sleep(700);
                    reading.execute("COMMIT");
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            release.start();
            migrator.migrate();
            builder.join();
            release.join();
            assertThat(oid("a_b")).isEqualTo(oid);
        }
        assertThat(index("a_b")).first().asString().startsWith("t|");
    }
}
