package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigratorTest {

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;
    private Migrator migrator;

    @BeforeEach
    void three_migrations_and_an_empty_database() {
        database = TestDatabase.empty(MigratorTest.class);
        folder = TestFolder.ofTables(path, 3);
        migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build();
    }

    @Test
    void an_empty_database_gets_everything_and_a_record_of_it() {
        MigrationResult result = migrator.migrate();
        assertThat(result.applied())
                .extracting(AppliedMigration::toString)
                .containsExactly("1 table_1", "2 table_2", "3 table_3");
        assertThat(result.version()).isEqualTo(3);
        assertThat(result.ahead()).isEmpty();
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2", "t3");
        assertThat(database.history()).containsExactly("1|table_1|null", "2|table_2|null", "3|table_3|null");
        assertThat(database.query("SELECT rollback_sql FROM schema_migrations WHERE version = 2"))
                .containsExactly(folder.read("002_table_2_ROLLBACK.sql"));
        assertThat(database.query("SELECT count(*) FROM schema_migrations WHERE duration_ms >= 0"
                        + " AND checksum ~ '^1:[0-9a-f]{32}$' AND applied_at > now() - interval '1 minute'"))
                .containsExactly("3");
    }

    @Test
    void the_table_that_the_runtime_makes_is_the_one_that_the_scripts_make() {
        migrator.migrate();
        assertThat(
                        database.query(
                                "SELECT column_name, data_type, is_nullable, character_maximum_length, column_default"
                                        + " FROM information_schema.columns WHERE table_name = 'schema_migrations' ORDER BY ordinal_position"))
                .containsExactly(
                        "version|integer|NO|null|null",
                        "name|character varying|NO|255|null",
                        "applied_at|timestamp with time zone|YES|null|now()",
                        "checksum|text|YES|null|null",
                        "rollback_sql|text|YES|null|null",
                        "duration_ms|bigint|YES|null|null",
                        "progress|text|YES|null|null");
    }

    @Test
    void a_second_run_has_nothing_to_do() {
        migrator.migrate();
        MigrationResult again = migrator.migrate();
        assertThat(again.applied()).isEmpty();
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void only_what_is_new_is_applied() {
        migrator.migrate();
        folder.add(4, "more", "CREATE TABLE more (id INT);", "DROP TABLE more;");
        assertThat(migrator.migrate().applied())
                .extracting(AppliedMigration::version)
                .containsExactly(4);
    }

    @Test
    void status_tells_what_is_applied_and_what_is_pending_and_changes_nothing() {
        MigrationStatus empty = migrator.status();
        assertThat(empty.applied()).isEmpty();
        assertThat(empty.pending()).extracting(MigrationState::version).containsExactly(1, 2, 3);
        assertThat(empty.isUpToDate()).isFalse();
        assertThat(database.tables()).isEmpty();

        migrator.migrate();
        folder.add(4, "more", "SELECT 1;", "SELECT 1;");
        MigrationStatus status = migrator.status();
        assertThat(status.applied()).extracting(MigrationState::name).containsExactly("table_1", "table_2", "table_3");
        assertThat(status.applied())
                .allSatisfy(state -> assertThat(state.appliedAt()).isPresent());
        assertThat(status.pending()).extracting(MigrationState::name).containsExactly("more");
        assertThat(status.refusal()).isEmpty();
    }

    @Test
    void everything_can_be_rolled_back_and_applied_again() {
        migrator.migrate();
        RollbackResult result = migrator.rollbackTo(0);
        assertThat(result.rolledBack())
                .extracting(RolledBackMigration::toString)
                .containsExactly("3 table_3", "2 table_2", "1 table_1");
        assertThat(result.version()).isZero();
        assertThat(database.tables()).containsExactly("schema_migrations");
        assertThat(database.history()).isEmpty();
        assertThat(migrator.migrate().applied()).hasSize(3);
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2", "t3");
    }

    @Test
    void a_rollback_keeps_the_version_that_is_named() {
        migrator.migrate();
        assertThat(migrator.rollbackTo(2).version()).isEqualTo(2);
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2");
        assertThat(migrator.rollbackTo(7).rolledBack()).isEmpty();
        assertThatThrownBy(() -> migrator.rollbackTo(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_database_given_by_url_works_as_well() {
        MigrationResult result = Migrator.builder()
                .url(database.url())
                .user(TestDatabase.USER)
                .folder(path)
                .build()
                .migrate();
        assertThat(result.applied()).hasSize(3);
    }

    @Test
    void a_connection_is_given_back_as_it_was_found() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Migrator.builder()
                    .dataSource(new FewConnections(connection, database.connect()))
                    .folder(path)
                    .build()
                    .migrate();
            assertThat(connection.getAutoCommit()).isFalse();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT count(*) FROM t3");
            }
        }
    }

    @Test
    void other_statements_about_the_history_table_do_no_harm() {
        folder.addRaw(
                4,
                "own_tracking",
                "INSERT INTO public.schema_migrations (version, name) VALUES (4, 'own_tracking');",
                "DELETE FROM public.schema_migrations WHERE version = 4;");
        migrator.migrate();
        assertThat(database.history()).last().isEqualTo("4|own_tracking|null");
        assertThat(migrator.rollbackTo(3).version()).isEqualTo(3);
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void an_empty_script_is_recorded_all_the_same() {
        folder.addRaw(4, "nothing", "-- by design\n", "");
        assertThat(migrator.migrate().version()).isEqualTo(4);
        assertThat(migrator.rollbackTo(3).rolledBack()).hasSize(1);
    }

    @Test
    void without_migrations_there_is_nothing_to_do() throws IOException {
        Migrator none = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(Files.createDirectory(path.resolve("none")))
                .build();
        assertThat(none.migrate()).isEqualTo(new MigrationResult(List.of(), 0, List.of()));
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_not_taken_for_an_empty_one() {
        Migrator wrong = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path.resolve("mistyped"))
                .build();
        assertThatThrownBy(wrong::migrate)
                .isInstanceOf(MigrationFilesException.class)
                .hasMessage("[LS602] There is no folder " + path.resolve("mistyped")
                        + ". Name the one that holds the migrations.");
    }

    @Test
    void an_application_without_migrations_is_told_how_to_get_them() {
        assertThatThrownBy(() -> Migrator.builder().url("jdbc:postgresql:x").build())
                .isInstanceOf(NoMigrationsException.class)
                .hasMessageContaining("<annotationProcessorPaths>");
        assertThatThrownBy(() -> Migrator.builder().folder(path).build()).isInstanceOf(IllegalStateException.class);
    }
}
