package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.ConnectionFailedException;
import dev.lockstep.HistoryTableException;
import dev.lockstep.Migrator;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Roles that cannot log in, or may not write. */
final class RoleTest {

    private static final String READER = "reader";

    @TempDir
    Path path;

    @Fault("a wrong password")
    void a_wrong_password_is_told_and_not_shown(Try once) throws Exception {
        TestDatabase database = once.database();
        database.execute("DROP ROLE IF EXISTS careful; SET password_encryption = 'scram-sha-256';"
                + " CREATE ROLE careful LOGIN PASSWORD 'right one';"
                + " GRANT ALL ON SCHEMA public TO careful");
        Path rules = Path.of(database.query("SHOW hba_file").get(0));
        String before = Files.readString(rules);
        TestFolder.ofTables(path, 1);
        try {
            Files.writeString(rules, "host " + database.name() + " careful all scram-sha-256\n" + before);
            database.execute("SELECT pg_reload_conf()");
            Migrator.Builder builder =
                    Migrator.builder().url(database.url()).user("careful").folder(path);
            awaitRefusal(builder.password("wrong one").build());
            assertThatThrownBy(() -> builder.password("wrong one").build().migrate())
                    .asInstanceOf(type(ConnectionFailedException.class))
                    .satisfies(e -> {
                        assertThat(e.sqlState()).isEqualTo("28P01");
                        assertThat(e)
                                .hasMessageContaining("Check user and password")
                                .hasMessageNotContaining("wrong one");
                    });
            assertThat(builder.password("right one").build().migrate().version())
                    .isEqualTo(1);
        } finally {
            Files.writeString(rules, before);
            database.execute("SELECT pg_reload_conf()");
        }
    }

    @Fault("a role that may only read")
    void a_role_without_privileges_is_told_and_nothing_is_made(Try once) {
        TestDatabase database = once.database();
        Migrator migrator = reader(database);
        assertThatThrownBy(migrator::migrate)
                .hasMessageContaining("migrate as the owner of the schema")
                .asInstanceOf(type(HistoryTableException.class))
                .satisfies(e -> assertThat(e.sqlState()).isEqualTo("42501"));
        assertThat(database.tables()).isEmpty();
    }

    /** A start of the application needs no more than to see that. */
    @Fault("a role that may only read, on a database that others migrate")
    void a_role_that_may_only_read_starts_where_nothing_is_pending_and_changes_nothing(Try once) {
        TestDatabase database = once.database();
        Migrator reader = reader(database);
        Migrator owner = owner(database);
        owner.migrate();
        database.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + READER);
        assertThat(reader.migrate().applied()).isEmpty();
        new TestFolder(path).add(2, "more", "CREATE TABLE t2 (id INT);", "DROP TABLE t2;");
        assertThatThrownBy(reader::migrate).isInstanceOf(HistoryTableException.class);
        assertThat(database.history()).containsExactly("1|table_1|null");
        assertThat(owner(database).migrate().applied()).hasSize(1);
    }

    @Fault("a role whose transactions are read-only")
    void transactions_that_may_only_read_are_told(Try once) {
        TestDatabase database = once.database();
        Migrator migrator = reader(database);
        database.execute("ALTER SCHEMA public OWNER TO " + READER);
        database.execute("ALTER ROLE " + READER + " SET default_transaction_read_only = on");
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(HistoryTableException.class))
                .satisfies(e -> assertThat(e.sqlState()).isEqualTo("25006"));
        assertThat(database.tables()).isEmpty();
    }

    private Migrator owner(TestDatabase database) {
        return Migrator.builder().dataSource(database.dataSource()).folder(path).build();
    }

    private Migrator reader(TestDatabase database) {
        TestFolder.ofTables(path, 1);
        database.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC; DROP ROLE IF EXISTS " + READER + "; CREATE ROLE "
                + READER + " LOGIN");
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setUser(READER);
        return Migrator.builder().dataSource(dataSource).folder(path).build();
    }

    /** The server reads its rules again soon, not at once. */
    private static void awaitRefusal(Migrator migrator) {
        try {
            while (migrator.status().applied().isEmpty()) {
                Thread.onSpinWait();
            }
        } catch (ConnectionFailedException e) {
            // Now it does.
        }
    }
}
