package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lockstep.migration.ScriptStep.SingleStep;
import dev.lockstep.migration.ScriptStep.TransactionStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ScriptTest {

    @Test
    void a_generated_file_becomes_its_steps() {
        Script script = Script.parse("008_link.sql", """
                -- 008_link
                \\set ON_ERROR_STOP on

                BEGIN;
                SET LOCAL lock_timeout = '2s';
                -- why
                ALTER TABLE a ADD b INT;
                COMMIT;

                CREATE INDEX CONCURRENTLY i ON a (b);

                BEGIN ISOLATION LEVEL SERIALIZABLE;
                ALTER TABLE a VALIDATE CONSTRAINT c;
                INSERT INTO schema_migrations (version, name) VALUES (8, 'link');
                COMMIT;
                """);
        assertThat(script.steps()).hasSize(3);
        assertThat(script.steps().get(0)).isInstanceOf(TransactionStep.class);
        assertThat(script.steps().get(1)).isInstanceOf(SingleStep.class);
        assertThat(script.steps().get(2))
                .asInstanceOf(type(TransactionStep.class))
                .satisfies(step -> assertThat(step.begin().sql()).isEqualTo("BEGIN ISOLATION LEVEL SERIALIZABLE"));
        assertThat(sql(script))
                .containsExactly(
                        "SET LOCAL lock_timeout = '2s'",
                        "ALTER TABLE a ADD b INT",
                        "CREATE INDEX CONCURRENTLY i ON a (b)",
                        "ALTER TABLE a VALIDATE CONSTRAINT c");
        assertThat(script.tracking()).containsExactly(new Tracking.Applied(8));
        ScriptStatement alter = script.steps().get(0).statements().get(1);
        assertThat(alter.line()).isEqualTo(7);
        assertThat(alter.column()).isEqualTo(1);
    }

    static Stream<Arguments> awkward() {
        return Stream.of(
                one("SELECT ';'"),
                one("SELECT 'it''s; fine'"),
                one("SELECT E'\\';'"),
                one("SELECT U&'\\0441;'"),
                one("SELECT E'a\\'' -- it's\n  'b\\';'"),
                one("SELECT E'a' /* \n */ 'b\\'", "SELECT 2"),
                one("SELECT '\\';", "SELECT 2"),
                one("SELECT \"a;\"\"b\" FROM t"),
                one("SELECT $$a;b$$"),
                one("SELECT $tag$a;$$;$tag$"),
                one("SELECT $ä1$;$ä1$"),
                one("SELECT a$b$c", "SELECT d$b$e"),
                one("SELECT $1;", "SELECT $2"),
                one("SELECT /* ; /* ; */ ; */ 1"),
                one("SELECT 1 -- ; no\n + 2"),
                one("SELECT 1 +-- ; no\n 2"),
                one("CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2)"),
                one("CREATE FUNCTION f() RETURNS int LANGUAGE SQL BEGIN ATOMIC SELECT 1; SELECT 2; END", "SELECT 3"),
                one("CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END", "SELECT 3"),
                one(
                        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end; SELECT t.case FROM t; END",
                        "SELECT 3"),
                one("CREATE FUNCTION f() RETURNS int AS 'BEGIN ATOMIC' LANGUAGE plpgsql", "SELECT 3"),
                one("DO $$ BEGIN PERFORM 1; END $$", "SELECT 3"),
                one("CREATE TABLE atomic (\"begin\" int)", "SELECT 3"),
                one("SELECT CASE WHEN true THEN 1 END", "SELECT 3"),
                one("SELECT x FROM y)", "SELECT 3"),
                one("SAVEPOINT a", "ROLLBACK TO SAVEPOINT a", "ROLLBACK WORK TO a", "RELEASE a"),
                one("COMMIT PREPARED 'x'", "ROLLBACK PREPARED 'y'"),
                one("COPY t FROM '/on/the/server'"),
                one("SELECT e 'x;y'"),
                one("SELECT 1e5;", "SELECT 2"));
    }

    private static Arguments one(String... statements) {
        List<String> expected = Stream.of(statements)
                .map(sql -> sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql)
                .toList();
        return Arguments.of(String.join(";\n", expected) + ";", expected);
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void a_script_is_cut_as_psql_cuts_it(String text, List<String> statements) {
        assertThat(sql(Script.parse("f.sql", text))).isEqualTo(statements);
        assertThat(sql(Script.parse("f.sql", text.substring(0, text.length() - 1))))
                .isEqualTo(statements);
        assertThat(sql(Script.parse("f.sql", "\uFEFF" + text.replace("\n", "\r\n"))))
                .isEqualTo(statements.stream()
                        .map(sql -> sql.replace("\n", "\r\n"))
                        .toList());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("SELECT 1;\n  SELECT 'open;\n", 2, 10, "string has no closing '"),
                Arguments.of("SELECT \"open;", 1, 8, "quoted name has no closing \""),
                Arguments.of("SELECT $x$open$$;", 1, 8, "no second $x$"),
                Arguments.of("SELECT 1;\n/* /* */ ;", 2, 1, "comment has no closing */"),
                Arguments.of("SELECT (1;\nSELECT 2;", 1, 8, "parenthesis is never closed"),
                Arguments.of("BEGIN;\nSELECT 1;", 1, 1, "BEGIN without COMMIT"),
                Arguments.of("SELECT 1;\nCOMMIT;", 2, 1, "COMMIT without BEGIN"),
                Arguments.of("END;", 1, 1, "COMMIT without BEGIN"),
                Arguments.of("BEGIN;\nSTART TRANSACTION;", 2, 1, "BEGIN inside the transaction that began on line 1"),
                Arguments.of("BEGIN;\nROLLBACK;", 2, 1, "ROLLBACK would undo"),
                Arguments.of("ABORT;", 1, 1, "ROLLBACK would undo"),
                Arguments.of("BEGIN; COMMIT AND CHAIN;", 1, 8, "AND CHAIN"),
                Arguments.of("BEGIN; PREPARE TRANSACTION 'x';", 1, 8, "PREPARE TRANSACTION"),
                Arguments.of("SELECT 1;\n\\i other.sql\n", 2, 1, "'\\i other.sql' is a command to psql"),
                Arguments.of("\\set ON_ERROR_STOP off", 1, 1, "command to psql"),
                Arguments.of("\\set x 1", 1, 1, "command to psql"),
                Arguments.of("SELECT 1 \\gexec", 1, 10, "'\\gexec' is a command to psql"),
                Arguments.of("COPY t (a) FROM stdin;\n1\n\\.\n", 1, 1, "COPY through the client needs psql"),
                Arguments.of("\nCOPY t TO STDOUT", 2, 1, "COPY through the client needs psql"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_a_driver_cannot_run_is_refused_where_it_stands(String text, int line, int column, String problem) {
        assertThatThrownBy(() -> Script.parse("f.sql", text))
                .asInstanceOf(type(ScriptException.class))
                .satisfies(e -> {
                    assertThat(e.getMessage()).startsWith("[LS601] f.sql:" + line + ":" + column + ": ");
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isEqualTo(column);
                    assertThat(e.problem()).contains(problem);
                });
    }

    @Test
    void an_empty_script_has_no_steps() {
        assertThat(Script.parse("f.sql", " -- nothing\n;;").steps()).isEmpty();
    }

    @Test
    void a_long_script_is_cut_in_time_that_grows_with_its_length() {
        String script = "INSERT INTO t VALUES (1, 'some text', NULL); -- comment\n".repeat(200_000);
        long start = System.nanoTime();
        assertThat(Script.parse("f.sql", script).steps()).hasSize(200_000);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void tracking_is_recognised_only_when_it_does_nothing_else() {
        assertThat(tracking("create table if not exists Schema_Migrations (x int)"))
                .containsExactly(new Tracking.CreateTable());
        assertThat(tracking(
                        "INSERT INTO \"schema_migrations\" (version, name) VALUES (12, 'x') ON CONFLICT DO NOTHING"))
                .containsExactly(new Tracking.Applied(12));
        assertThat(tracking("DELETE FROM schema_migrations WHERE version = 12"))
                .containsExactly(new Tracking.RolledBack(12));
        assertThat(tracking("INSERT INTO schema_migrations (version, name) VALUES (12, 'x'), (13, 'y')"))
                .isEmpty();
        assertThat(tracking("INSERT INTO \"SCHEMA_MIGRATIONS\" (version, name) VALUES (12, 'x')"))
                .isEmpty();
        assertThat(tracking("DELETE FROM schema_migrations WHERE version > 12")).isEmpty();
    }

    private static List<Tracking> tracking(String statement) {
        return Script.parse("f.sql", statement).tracking();
    }

    private static List<String> sql(Script script) {
        return script.steps().stream()
                .flatMap(step -> step.statements().stream())
                .map(ScriptStatement::sql)
                .toList();
    }
}
