package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A role that owns its schema and nothing else, in a database where others mean it ill. */
final class LeastPrivilegeTest {

    private static final String OWNER = "least_owner";

    @TempDir
    Path path;

    private TestDatabase database;

    @BeforeEach
    void a_role_that_owns_one_schema() {
        database = TestDatabase.empty(LeastPrivilegeTest.class);
        database.execute(
                "DO $$ BEGIN CREATE ROLE " + OWNER + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        database.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC;"
                + " REVOKE ALL ON DATABASE " + database.name() + " FROM PUBLIC;"
                + " GRANT CONNECT ON DATABASE " + database.name() + " TO " + OWNER + ";"
                + " CREATE SCHEMA app AUTHORIZATION " + OWNER);
    }

    private Migrator migrator(String searchPath) {
        PGSimpleDataSource owner = database.dataSource();
        owner.setUser(OWNER);
        owner.setCurrentSchema(searchPath);
        return Migrator.builder().dataSource(owner).folder(path).build();
    }

    @Test
    void the_owner_of_a_schema_migrates_and_mends_an_index_in_it() {
        new TestFolder(path)
                .addRaw(
                        1,
                        "index",
                        "CREATE TABLE a (id INT);\nINSERT INTO a VALUES (1), (1);\n"
                                + "CREATE UNIQUE INDEX CONCURRENTLY a_id ON a (id);",
                        "DROP INDEX CONCURRENTLY a_id;\nDROP TABLE a;");
        Migrator migrator = migrator("app");
        assertThatThrownBy(migrator::migrate).hasMessageContaining("is duplicated");
        database.execute(
                "DELETE FROM app.a WHERE ctid = (SELECT max(ctid) FROM app.a);" + " CREATE INDEX a_id ON app.a (id)");
        assertThatThrownBy(migrator::migrate).hasMessageContaining("is not the index that this statement makes");
        database.execute("DROP INDEX app.a_id");
        assertThat(migrator.migrate().applied()).hasSize(1);
        assertThat(migrator.rollback(1).rolledBack()).hasSize(1);
        assertThat(database.query("SELECT version FROM app.schema_migrations")).isEmpty();
    }

    /** Were the view read, its function would run with the rights of whoever migrates. */
    @Test
    void nothing_in_a_later_schema_of_the_search_path_is_read_or_run() {
        TestFolder.ofTables(path, 2);
        database.execute(
                "CREATE SCHEMA evil; GRANT USAGE ON SCHEMA evil TO " + OWNER + "; CREATE TABLE evil.caught (who TEXT);"
                        + " GRANT INSERT ON evil.caught TO " + OWNER + ";"
                        + " CREATE FUNCTION evil.trap() RETURNS INT LANGUAGE sql AS"
                        + " $$ INSERT INTO evil.caught VALUES (current_user) RETURNING 1 $$;"
                        + " CREATE VIEW evil.schema_migrations AS SELECT evil.trap() AS version, 'x'::text AS name,"
                        + " now() AS applied_at, ''::text AS checksum, 1::bigint AS duration_ms, ''::text AS progress,"
                        + " ''::text AS rollback_sql;"
                        + " GRANT SELECT ON evil.schema_migrations TO " + OWNER + ";"
                        + " CREATE FUNCTION evil.pg_try_advisory_xact_lock(bigint) RETURNS BOOLEAN LANGUAGE sql AS"
                        + " $$ SELECT true $$; CREATE FUNCTION evil.to_regclass(text) RETURNS regclass LANGUAGE sql AS"
                        + " $$ INSERT INTO evil.caught VALUES (current_user); SELECT NULL::regclass $$");
        Migrator migrator = migrator("app,evil,pg_catalog");
        assertThat(migrator.status().pending()).hasSize(2);
        assertThat(migrator.migrate().applied()).hasSize(2);
        assertThat(migrator.migrate().applied()).isEmpty();
        assertThat(migrator.rollback(1).rolledBack()).hasSize(1);
        assertThat(database.query("SELECT who FROM evil.caught")).isEmpty();
        assertThat(database.query("SELECT version FROM app.schema_migrations")).containsExactly("1");
    }

    /** The driver's own settings reach the driver; what it says about them has no password in it. */
    @Test
    void the_settings_for_encryption_are_those_of_the_url() {
        TestFolder.ofTables(path, 1);
        Migrator encrypted = Migrator.builder()
                .url(database.url() + "?sslmode=require&password=s3cret")
                .user(OWNER)
                .folder(path)
                .build();
        assertThatThrownBy(encrypted::migrate)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("SSL")
                .hasMessageNotContaining("s3cret");
    }
}
