package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.Squash;
import dev.lockstep.migration.SquashException;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A squash has the effect of what it replaces, on databases that have applied none, some or all of that. */
class SquashTest {

    /** Columns, constraints, indexes and sequences of the public schema, as the server describes them. */
    private static final String CATALOG = """
            SELECT a.attrelid::regclass || ' ' || row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum) || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                   || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
              FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
               AND c.relname <> 'schema_migrations' AND c.relname <> 'schema_migrations_pkey'
            UNION ALL
            SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
              FROM pg_constraint
             WHERE connamespace = 'public'::regnamespace AND conrelid <> 'schema_migrations'::regclass
            UNION ALL
            SELECT pg_get_indexdef(indexrelid) || ' ' || indisvalid FROM pg_index
              JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = 'public'::regnamespace
            UNION ALL
            SELECT 'row ' || to_jsonb(account)::text FROM account
            ORDER BY 1""";

    @TempDir
    private Path path;

    private TestFolder folder;
    private TestDatabase database;
    private Manifest manifest = Manifest.EMPTY;

    @BeforeEach
    void five_migrations_of_which_one_has_several_steps_and_one_is_by_hand() {
        folder = new TestFolder(path);
        database = TestDatabase.empty(getClass());
        add(1, "create", Author.LOCKSTEP, "CREATE TABLE account (id INT PRIMARY KEY);", "DROP TABLE account;");
        add(2, "add_email", Author.LOCKSTEP, "ALTER TABLE account ADD email TEXT;", "ALTER TABLE account DROP email;");
        addRaw(3, "index_email", Author.LOCKSTEP, """
                -- 003_index_email
                --
                -- Changes:
                --   an index

                -- psql stops at the first error.
                \\set ON_ERROR_STOP on

                BEGIN;
                INSERT INTO account VALUES (3, 'c;d');
                COMMIT;

                CREATE INDEX CONCURRENTLY account_email ON account (email);

                BEGIN;
                ALTER TABLE account ADD CHECK (email <> '');

                INSERT INTO schema_migrations (version, name) VALUES (3, 'index_email');

                COMMIT;
                """, """
                BEGIN;
                ALTER TABLE account DROP CONSTRAINT IF EXISTS account_email_check;
                COMMIT;
                DROP INDEX CONCURRENTLY IF EXISTS account_email;
                BEGIN;
                DELETE FROM account WHERE id = 3;
                DELETE FROM schema_migrations WHERE version = 3;
                COMMIT;
                """);
        addRaw(4, "upper", Author.DEVELOPER, "UPDATE account SET email = upper(email)", "SELECT 'no way back'");
        add(5, "add_city", Author.LOCKSTEP, "ALTER TABLE account ADD city TEXT;", "ALTER TABLE account DROP city;");
    }

    @Test
    void the_squash_is_one_script_with_every_step_and_one_account() {
        squash(2, 4, "email");
        assertThat(folder.read("004_email.sql")).isEqualTo("""
                -- 004_email
                --
                -- Replaces, step for step:
                --   002_add_email
                --   003_index_email
                --   004_upper
                -- A database that has some of them goes on behind those.

                -- psql stops at the first error; what is done by then stays done, step by step.
                \\set ON_ERROR_STOP on

                -- add_email
                BEGIN;
                ALTER TABLE account ADD email TEXT;
                COMMIT;

                -- 003_index_email
                --
                -- Changes:
                --   an index

                BEGIN;
                INSERT INTO account VALUES (3, 'c;d');
                COMMIT;

                CREATE INDEX CONCURRENTLY account_email ON account (email);

                BEGIN;
                ALTER TABLE account ADD CHECK (email <> '');

                COMMIT;

                UPDATE account SET email = upper(email);

                BEGIN;
                INSERT INTO schema_migrations (version, name) VALUES (4, 'email');
                COMMIT;
                """);
        assertThat(folder.read("004_email_ROLLBACK.sql"))
                .startsWith("-- 004_email_ROLLBACK\n--\n-- Takes back, newest first:\n--   004_upper\n--   003_index")
                .contains("\nSELECT 'no way back';\n\nBEGIN;\nALTER TABLE account DROP CONSTRAINT")
                .endsWith("DELETE FROM schema_migrations WHERE version BETWEEN 2 AND 4;\nCOMMIT;\n");
        assertThat(MigrationFolder.at(path).migrations())
                .extracting(Object::toString)
                .containsExactly("001_create", "004_email", "005_add_city");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void databases_that_have_applied_none_some_or_all_become_equal(int applied) {
        List<String> wanted = catalogAfterAll();
        upTo(applied);
        squash(1, 4, "core");
        migrate();
        assertThat(database.query(CATALOG)).isEqualTo(wanted);
        assertThat(migrator().status().isUpToDate()).isTrue();
        assertThat(migrate().applied()).isEmpty();
        migrator().rollbackTo(0);
        assertThat(database.tables()).containsExactly("schema_migrations");
        assertThat(database.history()).isEmpty();
        migrate();
        assertThat(database.query(CATALOG)).isEqualTo(wanted);
        assertThat(database.history()).containsExactly("4|core|null", "5|add_city|null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void one_that_stopped_within_a_migration_goes_on_behind_its_last_step(int done) {
        List<String> wanted = catalogAfterAll();
        upTo(2);
        database.execute(done == 1 ? "CREATE TABLE account_email ()" : "INSERT INTO account VALUES (9, '')");
        assertThatThrownBy(this::migrate).isInstanceOf(LockstepException.class);
        assertThat(database.history()).last().asString().startsWith("3|index_email|" + done + "/3");
        database.execute(done == 1 ? "DROP TABLE account_email" : "DELETE FROM account WHERE id = 9");
        squash(2, 4, "email");
        migrate();
        assertThat(database.query(CATALOG)).isEqualTo(wanted);
        assertThat(database.history()).containsExactly("1|create|null", "4|email|null", "5|add_city|null");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_squash_of_a_squash_is_one_for_databases_of_every_age(int applied) {
        List<String> wanted = catalogAfterAll();
        upTo(applied);
        squash(2, 3, "inner");
        if (applied < 2) {
            migrate();
        }
        squash(1, 4, "outer");
        migrate();
        assertThat(database.query(CATALOG)).isEqualTo(wanted);
        assertThat(migrator().status().isUpToDate()).isTrue();
    }

    @Test
    void rows_that_psql_wrote_are_rolled_back_by_the_squash() {
        upTo(5);
        database.execute("UPDATE schema_migrations SET checksum = NULL, rollback_sql = NULL");
        squash(2, 4, "email");
        assertThat(migrate().applied()).isEmpty();
        migrator().rollbackTo(1);
        assertThat(database.history()).containsExactly("1|create|null");
        assertThat(database.query("SELECT count(*) FROM pg_attribute WHERE attrelid = 'account'::regclass"
                        + " AND attnum > 0 AND NOT attisdropped"))
                .containsExactly("1");
    }

    @Test
    void an_edited_migration_is_still_found_when_it_was_squashed() {
        upTo(3);
        database.execute("UPDATE schema_migrations SET checksum = '1:00' WHERE version = 2");
        squash(2, 4, "email");
        assertThatThrownBy(this::migrate).isInstanceOf(HistoryException.class);
    }

    @Test
    void a_database_cannot_stop_in_the_middle_of_a_squash() {
        squash(2, 4, "email");
        migrate();
        assertThatThrownBy(() -> migrator().rollbackTo(3))
                .isInstanceOf(NoRollbackException.class)
                .hasMessageContaining("004_email goes back as a whole: roll back to 1 or to 4");
        assertThat(database.history()).containsExactly("1|create|null", "4|email|null", "5|add_city|null");
    }

    @Test
    void what_cannot_be_squashed_is_refused_and_the_folder_stays() {
        String before = folder.read(MigrationFolder.SNAPSHOT);
        assertThatThrownBy(() -> squash(2, 9, "x"))
                .isInstanceOf(SquashException.class)
                .hasMessageContaining("no migration of version 9");
        assertThatThrownBy(() -> squash(2, 4, "upper")).hasMessageContaining("Give another: --name NAME");
        assertThatThrownBy(() -> squash(3, 3, "x")).hasMessageContaining("003_index_email is one migration already");
        folder.write("002_add_email.sql", "SELECT 1;");
        assertThatThrownBy(() -> squash(2, 4, "x")).hasMessageContaining("002_add_email.sql was edited");
        assertThat(folder.read(MigrationFolder.SNAPSHOT)).isEqualTo(before);
    }

    private List<String> catalogAfterAll() {
        migrate();
        List<String> catalog = database.query(CATALOG);
        migrator().rollbackTo(0);
        return catalog;
    }

    /** Applies the first migrations from a folder that has no others. */
    private void upTo(int version) {
        if (version > 0) {
            migrate();
            migrator().rollbackTo(version);
        }
    }

    private MigrationResult migrate() {
        return migrator().migrate();
    }

    private Migrator migrator() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path).build();
    }

    private void squash(int from, int to, String name) {
        Squash.run(MigrationFolder.at(path), from, new MigrationName(to, name));
    }

    private void add(int version, String name, Author author, String up, String down) {
        folder.add(version, name, up, down);
        list(version, name, author);
    }

    private void addRaw(int version, String name, Author author, String up, String down) {
        folder.addRaw(version, name, up, down);
        list(version, name, author);
    }

    private void list(int version, String name, Author author) {
        MigrationName migration = new MigrationName(version, name);
        manifest = manifest.append(
                version,
                name,
                Checksum.of(folder.read(migration.scriptFile())),
                Checksum.of(folder.read(migration.rollbackFile())),
                author);
        folder.write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(new Snapshot(Schema.EMPTY, manifest)));
    }
}
