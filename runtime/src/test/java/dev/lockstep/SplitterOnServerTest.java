package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.faults.Fault;
import dev.lockstep.faults.Try;
import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the splitter makes of a script, PostgreSQL runs as it runs the whole script by psql. */
final class SplitterOnServerTest {

    private static final String SETUP = "CREATE TABLE log (id INT GENERATED ALWAYS AS IDENTITY, text TEXT);\n";

    /** Each leaves rows in the log, so that a wrong cut shows as an error or as other rows. */
    private static final List<String> FRAGMENTS = List.of(
            "INSERT INTO log (text) VALUES ('a;b''; c');",
            "INSERT INTO log (text) VALUES (E'it\\'s; \\\\');",
            "INSERT INTO log (text) VALUES ('back\\'); INSERT INTO log (text) VALUES ('slash');",
            "INSERT INTO log (text) VALUES (U&'\\0441;' || U&'d!0061t' UESCAPE '!');",
            "INSERT INTO log (text) VALUES ($$;$$ || $x$;$$;$x$ || $ä$ $x$; $ä$);",
            "/* ; /* nested; */ ' */ INSERT INTO log (text) -- ; ' \" $$\n VALUES ('comment');",
            """
            INSERT INTO log (text) SELECT 'join; ' -- one; string
              'ed\\' || E'esca\\'ped; ' -- goes on
              'with\\\\; it' || 'done';""",
            "DO $do$ BEGIN INSERT INTO log (text) VALUES ('do; it'); END; $do$;",
            """
            CREATE OR REPLACE FUNCTION f%1$d() RETURNS INT LANGUAGE SQL BEGIN ATOMIC
              SELECT CASE WHEN true THEN 1 ELSE 2 END; SELECT 3 AS three; END;
            INSERT INTO log (text) SELECT 'atomic ' || f%1$d();""",
            "CREATE PROCEDURE p%1$d() LANGUAGE SQL BEGIN ATOMIC INSERT INTO log (text) VALUES ('one;');"
                    + " INSERT INTO log (text) VALUES ('two'); END; CALL p%1$d();",
            "CREATE FUNCTION g%1$d() RETURNS INT LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';"
                    + " INSERT INTO log (text) SELECT g%1$d();",
            "CREATE TABLE r%1$d (\"a;b\" INT); CREATE RULE r AS ON INSERT TO r%1$d DO ALSO (INSERT INTO log (text) VALUES"
                    + " ('rule 1'); INSERT INTO log (text) VALUES ('rule 2')); INSERT INTO r%1$d VALUES (1);",
            "BEGIN; SAVEPOINT a; INSERT INTO log (text) VALUES ('gone'); ROLLBACK TO SAVEPOINT a;"
                    + " INSERT INTO log (text) VALUES ('kept'); RELEASE a; COMMIT;",
            "START TRANSACTION ISOLATION LEVEL REPEATABLE READ; INSERT INTO log (text)"
                    + " SELECT current_setting('transaction_isolation'); END;",
            "INSERT INTO log (text) SELECT ('{\"a\": 1}'::jsonb ? 'a')::text || ('{\"a\": {\"b\": 2}}'::jsonb #>> '{a,b}');",
            "INSERT INTO log (text) SELECT '{d 2020-01-01}' || '{fn now()}' || (ARRAY[1, 2, 3])[1:2]::text || (2>-1)::text;",
            "INSERT INTO log (text) VALUES ('case') ; ; SELECT CASE WHEN true THEN 1 END AS \"end;\";",
            "SELECT count(*) FROM generate_series(1, 10) AS atomic;",
            "PREPARE q%1$d AS INSERT INTO log (text) VALUES ($1); EXECUTE q%1$d('prepared; statement');",
            "INSERT INTO log (text) VALUES ('windows\r\nline');\r\nINSERT INTO log (text) VALUES ('after');\r\n",
            "CREATE TABLE büro%1$d (straße TEXT); INSERT INTO log (text) SELECT 'büro%1$d'::regclass::text;");

    @TempDir
    Path path;

    static Stream<String> fragments() {
        return IntStream.range(0, FRAGMENTS.size())
                .mapToObj(i -> String.format(FRAGMENTS.get(i).replace("%;", "%%;"), i));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void an_awkward_script_has_the_effect_that_psql_gives_it(String fragment) {
        compare(PostgresServer.newest(), fragment);
    }

    @Fault(value = "a script of dollar quotes, nested comments, BEGIN ATOMIC bodies and other traps", tries = 10)
    void awkward_scripts_in_any_order_have_the_effect_that_psql_gives_them(Try once) {
        List<String> order = new ArrayList<>(fragments()
                .filter(fragment -> once.server().major() >= 14 || !fragment.contains("BEGIN ATOMIC"))
                .toList());
        Collections.shuffle(order, once.random());
        compare(once.server(), String.join(once.random().nextBoolean() ? "\n" : " /* -- */ ", order));
    }

    @Fault("a script with COPY data")
    void data_for_copy_is_refused_before_anything_runs(Try once) {
        refuses(once, "COPY t1 (id) FROM stdin;\n1\n2\n\\.\n", "COPY through the client needs psql");
    }

    @Fault("a script with meta-commands of psql")
    void a_command_to_psql_is_refused_before_anything_runs(Try once) {
        refuses(once, "INSERT INTO t1 VALUES (1);\n\\i other.sql\n", "'\\i other.sql' is a command to psql");
    }

    private void refuses(Try once, String script, String problem) {
        TestDatabase database = once.database();
        TestFolder.ofTables(path, 1).addRaw(2, "refused", script, "SELECT 1;");
        Migrator migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build();
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("002_refused.sql:")
                .hasMessageContaining(problem);
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void a_long_script_runs() {
        String rows = "INSERT INTO log (text) VALUES ('some; text');\n".repeat(2_000);
        TestDatabase database = TestDatabase.empty("splitter_by_runtime");
        migrate(database, SETUP + "BEGIN;\n" + rows + "COMMIT;\n");
        assertThat(database.query("SELECT count(*) FROM log")).containsExactly("2000");
    }

    private void compare(PostgresServer server, String script) {
        TestDatabase ours = TestDatabase.empty(server, "splitter_by_runtime");
        migrate(ours, SETUP + script);
        List<String> rows = ours.query("SELECT id, text FROM log ORDER BY id");
        TestDatabase theirs = TestDatabase.empty(server, "splitter_by_psql");
        Psql psql = Psql.run(theirs, "\\set ON_ERROR_STOP on\n" + SETUP + script);
        assertThat(psql.exitCode()).as(psql.output()).isZero();
        assertThat(rows).isEqualTo(theirs.query("SELECT id, text FROM log ORDER BY id"));
    }

    private void migrate(TestDatabase database, String script) {
        new TestFolder(path).addRaw(1, "script", script, "SELECT 1;");
        Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build()
                .migrate();
    }
}
