package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the answer depends on whose database it is: drafts, databases that are ahead, rollbacks that lose data. */
final class PolicyTest {

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void three_migrations_and_an_empty_database() {
        database = TestDatabase.empty(PolicyTest.class);
        folder = TestFolder.ofTables(path, 3);
    }

    private Migrator.Builder builder() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path);
    }

    private Migrator developer() {
        return builder().policy(HistoryPolicy.DEVELOPMENT).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table_3", "other_name"})
    void a_development_database_leaves_an_older_draft_by_the_rollback_that_was_stored_with_it(String name) {
        builder().build().migrate();
        folder.remove(3, "table_3");
        folder.add(3, name, "CREATE TABLE t3 (id BIGINT, more TEXT);", "DROP TABLE t3; SELECT 'new';");
        assertThatThrownBy(() -> builder().build().migrate()).isInstanceOf(HistoryException.class);

        assertThat(developer().migrate().applied())
                .extracting(AppliedMigration::name)
                .containsExactly(name);
        assertThat(database.query("SELECT attname FROM pg_attribute WHERE attrelid = 't3'::regclass AND attnum > 0"))
                .containsExactly("id", "more");
        assertThat(database.history()).containsExactly("1|table_1|null", "2|table_2|null", "3|" + name + "|null");
        assertThat(developer().migrate().applied()).isEmpty();
    }

    @Test
    void a_draft_that_was_left_half_applied_is_left_as_well() {
        builder().build().migrate();
        folder.addRaw(
                4,
                "draft",
                "CREATE TABLE t4 (id INT); CREATE TABLE u4 (id INT); SELECT 1 / 0; CREATE TABLE v4 (id INT);",
                "DROP TABLE v4; ALTER TABLE u4 DROP COLUMN later; DROP TABLE u4; DROP TABLE t4;");
        assertThatThrownBy(() -> developer().migrate()).hasMessageContaining("division by zero");
        assertThat(database.history()).last().isEqualTo("4|draft|2/4");
        folder.add(4, "draft", "CREATE TABLE t4 (id INT, more TEXT);", "DROP TABLE t4;");
        developer().migrate();
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2", "t3", "t4");
        assertThat(database.history()).last().isEqualTo("4|draft|null");
    }

    @Test
    void an_older_migration_that_was_edited_is_no_draft() {
        builder().build().migrate();
        folder.add(2, "table_2", "CREATE TABLE t2 (id BIGINT);", "DROP TABLE t2;");
        assertThatThrownBy(() -> developer().migrate()).isInstanceOf(EditedMigrationException.class);
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void a_half_applied_migration_is_walked_backwards_over_what_it_never_made() {
        folder.addRaw(
                4,
                "half",
                "BEGIN; CREATE TABLE t4 (id INT); COMMIT; CREATE INDEX CONCURRENTLY t4_id ON t4 (id);"
                        + " SELECT 1 / 0; ALTER TABLE t4 RENAME TO t5; CREATE INDEX CONCURRENTLY t5_id ON t5 ((-id));",
                "DROP INDEX CONCURRENTLY t5_id; BEGIN; ALTER TABLE t5 RENAME TO t4; DROP INDEX t4_id; DROP TABLE t4; COMMIT;");
        assertThatThrownBy(() -> builder().build().migrate()).hasMessageContaining("division by zero");
        assertThat(database.history()).last().isEqualTo("4|half|2/5");
        assertThat(builder().build().rollback(1).rolledBack()).hasSize(1);
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2", "t3");
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void what_is_not_there_stops_the_rollback_of_a_migration_that_was_finished() {
        folder.addRaw(4, "whole", "CREATE TABLE t4 (id INT);", "DROP TABLE t5; DROP TABLE t4;");
        builder().build().migrate();
        Migrator migrator = builder().build();
        assertThatThrownBy(() -> migrator.rollback(1)).hasMessageContaining("table \"t5\" does not exist");
        assertThat(database.history()).last().isEqualTo("4|whole|null");
    }

    @Test
    void a_database_that_is_ahead_may_be_refused() {
        builder().build().migrate();
        folder.remove(3, "table_3");
        assertThat(builder().build().migrate().ahead()).hasSize(1);
        Migrator strict = builder().ahead(AheadPolicy.REFUSE).build();
        assertThatThrownBy(strict::migrate)
                .asInstanceOf(type(DatabaseAheadException.class))
                .satisfies(e -> assertThat(e.versions()).containsExactly(3));
    }

    @Test
    void a_migration_under_another_number_is_told_from_two_of_one_number() {
        builder().build().migrate();
        folder.remove(3, "table_3");
        folder.add(3, "of_another_branch", "CREATE TABLE b (id INT);", "DROP TABLE b;");
        assertThatThrownBy(() -> builder().build().migrate())
                .asInstanceOf(type(DivergedHistoryException.class))
                .satisfies(e -> assertThat(e.versions()).containsExactly(3));

        folder.add(4, "table_3", "CREATE TABLE t3 (id INT);", "DROP TABLE t3;");
        assertThatThrownBy(() -> builder().build().migrate())
                .asInstanceOf(type(MisnumberedMigrationException.class))
                .satisfies(e ->
                        assertThat(e).hasMessageContaining("'table_3' is version 3 in the database and version 4 in "));
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void a_rollback_that_cannot_bring_data_back_is_refused_before_anything_is_rolled_back() {
        folder.addRaw(
                2,
                "table_2",
                "CREATE TABLE t2 (id INT);",
                "-- 002_table_2_ROLLBACK\n--\n-- Takes back 002_table_2. IRREVERSIBLE. The structure comes back, these do not:\n"
                        + "\nDROP TABLE t2;");
        builder().build().migrate();
        Migrator careful = builder().build();
        assertThatThrownBy(() -> careful.rollbackTo(0))
                .asInstanceOf(type(IrreversibleMigrationException.class))
                .satisfies(e -> assertThat(e.version()).isEqualTo(2));
        assertThat(database.history()).hasSize(3);
        assertThat(careful.rollback(1).rolledBack()).hasSize(1);
        Migrator told = builder().irreversible(IrreversiblePolicy.ALLOW).build();
        assertThat(told.rollbackTo(0).rolledBack()).hasSize(2);
    }

    @Test
    void a_preview_shows_the_scripts_and_changes_nothing() {
        Migrator migrator = builder().build();
        assertThat(migrator.previewMigrate()).extracting(ScriptPreview::version).containsExactly(1, 2, 3);
        assertThat(database.tables()).isEmpty();
        migrator.migrate();
        assertThat(migrator.previewMigrate()).isEmpty();
        folder.add(3, "table_3", "CREATE TABLE t3 (id INT);", "DROP TABLE t3; SELECT 'edited';");
        List<ScriptPreview> down = migrator.previewRollback(2);
        assertThat(down).extracting(ScriptPreview::version).containsExactly(3, 2);
        assertThat(down.get(0).sql()).contains("DROP TABLE t3").doesNotContain("edited");
        assertThat(migrator.previewRollbackTo(2)).hasSize(1);
        assertThat(database.history()).hasSize(3);
    }

    @Test
    void so_many_migrations_are_rolled_back_newest_first() {
        Migrator migrator = builder().build();
        migrator.migrate();
        assertThat(migrator.rollback(2).rolledBack())
                .extracting(RolledBackMigration::version)
                .containsExactly(3, 2);
        assertThat(migrator.rollback(9).version()).isZero();
        assertThatThrownBy(() -> migrator.rollback(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
