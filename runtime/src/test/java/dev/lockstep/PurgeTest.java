package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What migrations have set aside is dropped for good when it is old enough, and nothing else ever is. */
final class PurgeTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    Path path;

    private TestDatabase database;
    private Migrator migrator;

    @BeforeEach
    void a_database_whose_second_migration_is_forty_days_old() {
        database = TestDatabase.empty(PurgeTest.class);
        TestFolder.ofTables(path, 3);
        migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build();
        migrator.migrate();
        database.execute("UPDATE schema_migrations SET applied_at = now() - interval '40 days' WHERE version = 2");
    }

    @Test
    void a_column_and_a_table_that_are_old_enough_go() {
        setAside("t1", "phone__dropped_002", 2);
        setAside("t1", "Fax__dropped_003", 3);
        database.execute("CREATE TABLE team__dropped_002 (id int)");
        database.execute("COMMENT ON TABLE team__dropped_002 IS 'set aside by Lockstep migration 2: was team'");

        assertThat(migrator.setAside())
                .extracting(SetAsideObject::name)
                .containsExactly("t1.phone__dropped_002", "team__dropped_002", "t1.\"Fax__dropped_003\"");
        assertThat(migrator.purge(MONTH))
                .extracting(SetAsideObject::name)
                .containsExactly("t1.phone__dropped_002", "team__dropped_002");
        assertThat(database.tables()).containsExactly("schema_migrations", "t1", "t2", "t3");
        assertThat(columns()).contains("Fax__dropped_003").doesNotContain("phone__dropped_002");
        assertThat(migrator.purge(MONTH)).isEmpty();
    }

    @Test
    void what_only_looks_like_it_stays() {
        database.execute(
                "ALTER TABLE t1 ADD COLUMN a__dropped_002 int, ADD COLUMN b int, ADD COLUMN c__dropped_002 int,"
                        + " ADD COLUMN d__dropped_009 int");
        database.execute("COMMENT ON COLUMN t1.a__dropped_002 IS 'mine'");
        database.execute("COMMENT ON COLUMN t1.b IS 'set aside by Lockstep migration 2: was a'");
        database.execute("COMMENT ON COLUMN t1.c__dropped_002 IS 'set aside by Lockstep migration 3: was c'");
        database.execute("COMMENT ON COLUMN t1.d__dropped_009 IS 'set aside by Lockstep migration 9: was d'");

        assertThat(migrator.setAside()).isEmpty();
        assertThat(migrator.purge(Duration.ZERO)).isEmpty();
        assertThat(columns()).contains("a__dropped_002", "b", "c__dropped_002", "d__dropped_009");
    }

    @Test
    void what_something_else_depends_on_stays_and_the_failure_says_so() {
        setAside("t1", "phone__dropped_002", 2);
        database.execute("CREATE VIEW phones AS SELECT phone__dropped_002 FROM t1");

        assertThatThrownBy(() -> migrator.purge(MONTH))
                .isInstanceOf(PurgeFailedException.class)
                .hasMessageContaining("t1.phone__dropped_002 (by migration 2, 40 days ago) cannot be dropped")
                .hasMessageContaining("phones");
        assertThat(columns()).contains("phone__dropped_002");
    }

    @Test
    void a_history_in_a_later_schema_of_the_search_path_is_not_read() {
        setAside("t1", "phone__dropped_002", 2);
        database.execute("CREATE SCHEMA first; ALTER DATABASE " + database.name() + " SET search_path = first, public");

        assertThat(migrator.setAside()).isEmpty();
        assertThat(migrator.purge(MONTH)).isEmpty();
    }

    private void setAside(String table, String column, int version) {
        database.execute("ALTER TABLE " + table + " ADD COLUMN \"" + column + "\" int");
        database.execute("COMMENT ON COLUMN " + table + ".\"" + column + "\" IS 'set aside by Lockstep migration "
                + version + ": was something'");
    }

    private List<String> columns() {
        return database.query("SELECT column_name FROM information_schema.columns WHERE table_name = 't1'");
    }
}
