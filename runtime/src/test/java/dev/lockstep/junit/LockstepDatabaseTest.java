package dev.lockstep.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Test classes as users write them, run by JUnit's own engine. */
final class LockstepDatabaseTest {

    private static final String FOLDER = "src/test/resources/junit/migrations";

    /** What the classes below have seen. */
    private static final List<String> DATABASES = new ArrayList<>();

    private static final List<Connection> CONNECTIONS = new ArrayList<>();

    @BeforeEach
    void on_the_server_of_the_other_tests() {
        System.setProperty("lockstep.test.url", PostgresServer.newest().url("postgres"));
        System.setProperty("lockstep.test.user", PostgresServer.USER);
        DATABASES.clear();
        CONNECTIONS.clear();
    }

    @AfterEach
    void and_on_no_server() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("lockstep.test."));
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static EngineExecutionResults run(Class<?>... classes) {
        EngineTestKit.Builder engine = EngineTestKit.engine("junit-jupiter");
        for (Class<?> type : classes) {
            engine.selectors(selectClass(type));
        }
        return engine.execute();
    }

    private static void assertGreen(EngineExecutionResults results, int tests) {
        assertThat(results.allEvents().failed().list()).isEmpty();
        results.testEvents().assertStatistics(events -> events.succeeded(tests));
    }

    private static String failure(EngineExecutionResults results) {
        return results.allEvents().failed().list().toString();
    }

    @LockstepDatabase(folder = FOLDER)
    static final class First {

        @Migrated
        private static @Nullable MigratedDatabase ofClass;

        @Migrated
        private @Nullable Connection ofTest;

        private final DataSource ofConstructor;

        First(DataSource dataSource) {
            ofConstructor = dataSource;
        }

        @BeforeEach
        void insert(Connection connection) throws SQLException {
            connection.createStatement().execute("INSERT INTO notes VALUES (1, 'first') ON CONFLICT DO NOTHING");
            CONNECTIONS.add(connection);
        }

        @Test
        void all_forms_are_one_database(DataSource dataSource, MigratedDatabase database, @Migrated String url)
                throws SQLException {
            DATABASES.add(database.name());
            assertThat(url).isEqualTo(database.url()).endsWith("/" + database.name());
            assertThat(Objects.requireNonNull(ofClass).name()).isEqualTo(database.name());
            assertThat(query(Objects.requireNonNull(ofTest), "SELECT current_database()"))
                    .containsExactly(database.name());
            for (DataSource each : List.of(dataSource, ofConstructor)) {
                try (Connection connection = each.getConnection()) {
                    assertThat(query(connection, "SELECT current_database()")).containsExactly(database.name());
                }
            }
            CONNECTIONS.add(Objects.requireNonNull(ofTest));
        }

        @Test
        void a_class_keeps_what_its_tests_wrote(Connection connection) throws SQLException {
            assertThat(query(connection, "SELECT text FROM notes")).containsExactly("first");
        }

        @Nested
        final class Inside {
            @Test
            void a_nested_class_has_the_same_database(MigratedDatabase database) {
                DATABASES.add(database.name());
            }
        }
    }

    @LockstepDatabase(folder = FOLDER)
    static class Second {
        @Test
        void nothing_of_another_class_is_there(MigratedDatabase database) throws SQLException {
            DATABASES.add(database.name());
            try (Connection connection = database.connect()) {
                assertThat(query(connection, "SELECT text FROM notes")).isEmpty();
                assertThat(query(connection, "SELECT name FROM schema_migrations"))
                        .containsExactly("notes");
            }
        }
    }

    static final class Inheriting extends Second {}

    @Test
    void each_class_has_a_database_of_its_own_that_is_gone_afterwards() {
        assertGreen(run(Second.class, Inheriting.class), 2);
        assertThat(DATABASES).hasSize(2).doesNotHaveDuplicates();
        assertThat(administration("SELECT datname FROM pg_database")).doesNotContainAnyElementsOf(DATABASES);
    }

    @Test
    void a_nested_class_shares_it() {
        assertGreen(run(First.class), 3);
        assertThat(DATABASES).hasSize(2);
        assertThat(DATABASES.get(0)).isEqualTo(DATABASES.get(1)).startsWith("first_");
    }

    @Test
    void connections_are_closed_when_their_test_is_done() throws SQLException {
        assertGreen(run(First.class), 3);
        assertThat(CONNECTIONS).hasSize(4);
        for (Connection connection : CONNECTIONS) {
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void the_migrations_run_once_for_all_classes_and_all_processes() {
        dropTemplates();
        assertGreen(run(Second.class), 1);
        List<String> made = administration(TEMPLATES);
        assertGreen(run(First.class, Second.class), 4);
        assertThat(administration(TEMPLATES)).isEqualTo(made).hasSize(1);
    }

    @Test
    void a_template_that_a_killed_run_left_half_made_is_made_anew() {
        dropTemplates();
        assertGreen(run(Second.class), 1);
        String template = administration(TEMPLATES).get(0).split("\\|", -1)[0];
        dropTemplates();
        TestDatabase.empty(template).execute("CREATE TABLE notes (half INT)");
        assertGreen(run(Second.class), 1);
    }

    private static final String TEMPLATES =
            "SELECT datname, oid FROM pg_database WHERE datname ~ '^lockstep_template_'";

    private static void dropTemplates() {
        TestDatabase database = TestDatabase.empty(LockstepDatabaseTest.class);
        for (String template : administration(TEMPLATES)) {
            String name = template.split("\\|", -1)[0];
            database.execute("ALTER DATABASE " + name + " IS_TEMPLATE false");
            database.execute("DROP DATABASE " + name);
        }
    }

    private static List<String> administration(String sql) {
        return TestDatabase.empty(LockstepDatabaseTest.class).query(sql);
    }

    @LockstepDatabase(folder = FOLDER)
    static final class WithoutServer {
        @Test
        void an_embedded_server_is_started(MigratedDatabase database) throws SQLException {
            try (Connection connection = database.connect()) {
                DATABASES.addAll(query(connection, "SELECT current_setting('port')"));
            }
        }
    }

    @Test
    void where_no_server_is_named_an_embedded_one_is_started() {
        and_on_no_server();
        assertGreen(run(WithoutServer.class), 1);
        assertThat(DATABASES)
                .hasSize(1)
                .doesNotContain(String.valueOf(PostgresServer.newest().port()));
    }

    @LockstepDatabase(folder = FOLDER)
    static final class WrongType {
        @Test
        void a_database_is_no_number(@Migrated Integer number) {
            assertThat(number).isZero();
        }
    }

    @Test
    void a_type_that_a_database_cannot_be_is_told_with_those_that_it_can() {
        assertThat(failure(run(WrongType.class)))
                .contains("A migrated database is no java.lang.Integer", "javax.sql.DataSource");
    }

    @LockstepDatabase(folder = "nowhere")
    static final class WithoutMigrations {
        @Test
        void it_never_runs() {}
    }

    @Test
    void a_folder_without_migrations_fails_the_class() {
        assertThat(failure(run(WithoutMigrations.class))).contains("nowhere");
    }

    @Test
    void a_server_that_does_not_let_the_tests_in_is_told_without_the_password() {
        System.setProperty("lockstep.test.user", "nobody_of_that_name");
        System.setProperty("lockstep.test.password", "s3cret");
        assertThat(failure(run(Second.class)))
                .contains("[LS741]", "nobody_of_that_name", "-Dlockstep.test.user")
                .doesNotContain("s3cret");
    }
}
