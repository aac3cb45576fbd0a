package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Tracking;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

final class HistoryTest {

    private static final String BY_HAND =
            "CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name VARCHAR(255) NOT NULL,"
                    + " applied_at TIMESTAMP WITH TIME ZONE DEFAULT NOW())";

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;
    private Migrator migrator;

    @BeforeEach
    void three_migrations_and_an_empty_database() {
        database = TestDatabase.empty(HistoryTest.class);
        folder = TestFolder.ofTables(path, 3);
        migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build();
    }

    @Test
    void a_table_kept_by_hand_is_adopted() {
        database.execute(BY_HAND);
        database.execute(
                "CREATE TABLE t1 (id INT); INSERT INTO schema_migrations (version, name) VALUES (1, 'table_1')");
        assertThat(migrator.status().pending()).hasSize(2);
        assertThat(database.query("SELECT * FROM schema_migrations"))
                .first()
                .asString()
                .startsWith("1|table_1|");

        assertThat(migrator.migrate().applied())
                .extracting(AppliedMigration::version)
                .containsExactly(2, 3);
        assertThat(database.history()).containsExactly("1|table_1|null", "2|table_2|null", "3|table_3|null");
        assertThat(database.query("SELECT checksum, rollback_sql FROM schema_migrations WHERE version = 1"))
                .containsExactly(
                        Checksum.of(folder.read("001_table_1.sql")) + "|" + folder.read("001_table_1_ROLLBACK.sql"));
    }

    @Test
    void an_empty_table_kept_by_hand_is_adopted() {
        database.execute(BY_HAND);
        assertThat(migrator.migrate().applied()).hasSize(3);
    }

    @Test
    void a_table_kept_by_hand_can_be_rolled_back() {
        database.execute(BY_HAND);
        database.execute(
                "CREATE TABLE t1 (id INT); INSERT INTO schema_migrations (version, name) VALUES (1, 'table_1')");
        assertThat(migrator.rollbackTo(0).rolledBack()).hasSize(1);
        assertThat(database.tables()).containsExactly("schema_migrations");
    }

    @Test
    void what_psql_has_applied_is_taken_as_applied_and_its_row_completed_by_the_next_run() {
        folder.addRaw(
                1,
                "table_1",
                "BEGIN;\n" + Tracking.CREATE_TABLE + ";\nCREATE TABLE t1 (id INT);\n"
                        + "INSERT INTO schema_migrations (version, name) VALUES (1, 'table_1');\nCOMMIT;",
                "DROP TABLE t1;");
        database.execute(folder.read("001_table_1.sql"));
        assertThat(migrator.migrate().applied())
                .extracting(AppliedMigration::version)
                .containsExactly(2, 3);
        assertThat(database.query(
                        "SELECT count(*) FROM schema_migrations WHERE checksum IS NOT NULL AND rollback_sql <> ''"))
                .containsExactly("3");
    }

    @Test
    void the_table_of_another_schema_on_the_search_path_is_left_alone() {
        migrator.migrate();
        database.execute("CREATE SCHEMA tenant");
        PGSimpleDataSource tenant = database.dataSource();
        tenant.setCurrentSchema("tenant,public");
        Migrator other = Migrator.builder().dataSource(tenant).folder(path).build();
        assertThat(other.status().pending()).hasSize(3);
        assertThat(other.migrate().applied()).hasSize(3);
        assertThat(database.query("SELECT count(*) FROM tenant.schema_migrations"))
                .containsExactly("3");
        assertThat(other.rollbackTo(0).rolledBack()).hasSize(3);
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void a_script_that_changes_the_search_path_is_recorded_where_it_belongs() {
        folder.addRaw(
                4,
                "dump",
                "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.dumped (id INT);",
                "DROP TABLE dumped;");
        migrator.migrate();
        assertThat(database.history()).last().isEqualTo("4|dump|null");
    }

    @Test
    void a_search_path_that_leads_nowhere_is_told() {
        PGSimpleDataSource nowhere = database.dataSource();
        nowhere.setCurrentSchema("nowhere");
        assertThatThrownBy(() -> Migrator.builder()
                        .dataSource(nowhere)
                        .folder(path)
                        .build()
                        .migrate())
                .isInstanceOf(HistoryTableException.class)
                .hasMessageContaining("No schema of the search_path exists for this role");
    }

    @Test
    void a_migration_edited_after_it_was_applied_is_refused_before_anything_runs() {
        migrator.migrate();
        folder.add(2, "table_2", "CREATE TABLE t2 (id BIGINT);", "DROP TABLE t2;");
        folder.add(4, "more", "CREATE TABLE more (id INT);", "DROP TABLE more;");
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(EditedMigrationException.class))
                .satisfies(e -> {
                    assertThat(e.versions()).containsExactly(2);
                    assertThat(e.code()).isEqualTo("LS711");
                    assertThat(e)
                            .hasMessageContaining(
                                    path.resolve("002_table_2.sql") + " was edited after it was applied on 20")
                            .hasMessageContaining("Nothing was run. Bring the file back as it was applied");
                });
        assertThat(database.tables()).doesNotContain("more");
        MigrationStatus status = migrator.status();
        assertThat(kinds(status)).containsExactly("1 APPLIED", "2 EDITED", "3 APPLIED", "4 PENDING");
        assertThat(status.refusal()).containsInstanceOf(EditedMigrationException.class);
    }

    @Test
    void a_comment_or_line_ends_are_not_an_edit() {
        migrator.migrate();
        folder.write(
                "002_table_2.sql",
                "-- licence\r\n" + folder.read("002_table_2.sql").replace("\n", "\r\n"));
        assertThat(migrator.migrate().applied()).isEmpty();
    }

    @Test
    void a_migration_of_the_database_that_the_application_lacks_is_refused() {
        migrator.migrate();
        folder.remove(2, "table_2");
        folder.remove(3, "table_3");
        folder.add(2, "table_3", "CREATE TABLE t3 (id INT);", "DROP TABLE t3;");
        database.execute(
                "DELETE FROM schema_migrations WHERE version = 2; UPDATE schema_migrations SET version = 0, name = 'gone'"
                        + " WHERE version = 3");
        assertThatThrownBy(migrator::migrate)
                .asInstanceOf(type(MissingMigrationException.class))
                .satisfies(e -> assertThat(e.versions()).containsExactly(0));
    }

    @Test
    void two_branches_that_used_one_number_are_told() {
        migrator.migrate();
        folder.remove(3, "table_3");
        folder.add(3, "other", "CREATE TABLE other (id INT);", "DROP TABLE other;");
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(DivergedHistoryException.class)
                .hasMessageContaining("Version 3 is 'table_3' in the database and 'other' in " + path);
        assertThat(kinds(migrator.status())).containsExactly("1 APPLIED", "2 APPLIED", "3 DIVERGED");
    }

    @Test
    void a_migration_that_was_only_renamed_is_the_same() {
        migrator.migrate();
        String up = folder.read("003_table_3.sql");
        String down = folder.read("003_table_3_ROLLBACK.sql");
        folder.remove(3, "table_3");
        folder.addRaw(3, "better_name", up, down);
        assertThat(migrator.migrate().applied()).isEmpty();
    }

    @Test
    void a_late_migration_below_an_applied_one_is_refused() {
        migrator.migrate();
        database.execute("DELETE FROM schema_migrations WHERE version = 2");
        folder.add(4, "more", "SELECT 1;", "SELECT 1;");
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(OutOfOrderException.class)
                .hasMessageContaining("002_table_2.sql is not applied, although the database has 3 table_3 already")
                .hasMessageContaining("next free number (005)");
        assertThat(database.history()).hasSize(2);
    }

    @Test
    void a_database_that_is_ahead_is_let_be_and_told() {
        migrator.migrate();
        folder.remove(3, "table_3");
        MigrationResult result = migrator.migrate();
        assertThat(result.applied()).isEmpty();
        assertThat(result.version()).isEqualTo(3);
        assertThat(result.ahead()).extracting(MigrationState::name).containsExactly("table_3");
        assertThat(migrator.status().ahead()).hasSize(1);
        assertThat(migrator.status().isUpToDate()).isTrue();
    }

    @Test
    void what_the_application_does_not_know_is_rolled_back_by_what_was_stored() {
        migrator.migrate();
        folder.remove(3, "table_3");
        assertThat(migrator.rollbackTo(2).rolledBack()).hasSize(1);
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2");
    }

    @Test
    void the_rollback_that_was_stored_goes_before_the_one_of_the_file() {
        migrator.migrate();
        folder.write("003_table_3_ROLLBACK.sql", "DROP TABLE t1;");
        migrator.rollbackTo(2);
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2");
    }

    @Test
    void a_rollback_that_is_nowhere_is_told_before_anything_is_rolled_back() {
        migrator.migrate();
        database.execute("INSERT INTO schema_migrations (version, name) VALUES (4, 'by_hand')");
        assertThatThrownBy(() -> migrator.rollbackTo(0))
                .asInstanceOf(type(NoRollbackException.class))
                .satisfies(e -> assertThat(e.version()).isEqualTo(4));
        database.execute("UPDATE schema_migrations SET rollback_sql = NULL WHERE version = 1;"
                + " DELETE FROM schema_migrations WHERE version = 4");
        folder.remove(1, "table_1");
        folder.remove(2, "table_2");
        folder.remove(3, "table_3");
        assertThatThrownBy(() -> migrator.rollbackTo(0)).isInstanceOf(NoRollbackException.class);
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void a_checksum_of_a_newer_release_is_not_judged() {
        migrator.migrate();
        database.execute("UPDATE schema_migrations SET checksum = '9:abc'");
        assertThat(migrator.migrate().applied()).isEmpty();
    }

    private static List<String> kinds(MigrationStatus status) {
        return status.migrations().stream()
                .map(state -> state.version() + " " + state.kind())
                .toList();
    }
}
