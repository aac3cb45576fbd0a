package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.migration.LoneStatement.CreateIndex;
import dev.lockstep.migration.LoneStatement.DetachPartition;
import dev.lockstep.migration.LoneStatement.DropIndex;
import dev.lockstep.migration.LoneStatement.Ordinary;
import dev.lockstep.migration.LoneStatement.Reindex;
import dev.lockstep.migration.LoneStatement.Reindex.Scope;
import dev.lockstep.migration.LoneStatement.Repeatable;
import dev.lockstep.migration.ScriptStep.SingleStep;
import dev.lockstep.migration.ScriptStep.TransactionStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LoneStatementTest {

    static Stream<Arguments> statements() {
        return Stream.of(
                of("CREATE INDEX CONCURRENTLY i ON t (a)", index(false, "i", "t", "(a)")),
                of(
                        "create unique index concurrently if not exists \"I x\" on only s.\"T\" using btree (a) where b > 0",
                        index(true, "\"I x\"", "s.\"T\"", "using btree (a) where b > 0")),
                of(
                        "CREATE INDEX CONCURRENTLY ON /* c */ s . t (lower(a), b)",
                        new CreateIndex(false, Optional.empty(), "s.t", "(lower(a), b)")),
                of("CREATE INDEX i ON t (a)", new Ordinary()),
                of("DROP INDEX CONCURRENTLY IF EXISTS s.i CASCADE", new DropIndex("s.i")),
                of("DROP INDEX i", new Ordinary()),
                of("REINDEX INDEX CONCURRENTLY i", new Reindex(Scope.INDEX, "i")),
                of("REINDEX (VERBOSE, CONCURRENTLY) TABLE s.t", new Reindex(Scope.TABLE, "s.t")),
                of("REINDEX SCHEMA CONCURRENTLY s", new Reindex(Scope.SCHEMA, "s")),
                of("REINDEX TABLE t", new Ordinary()),
                of("REINDEX SCHEMA s", new Repeatable()),
                of("ALTER TABLE IF EXISTS p DETACH PARTITION s.q CONCURRENTLY", new DetachPartition("p", "s.q")),
                of("ALTER TABLE p DETACH PARTITION q FINALIZE", new Ordinary()),
                of("VACUUM (ANALYZE) t", new Repeatable()),
                of("DO $$ BEGIN LOOP UPDATE t SET a = 1; COMMIT; END LOOP; END $$", new Repeatable()),
                of("DO LANGUAGE plpgsql 'BEGIN COMMIT; END'", new Repeatable()),
                of("DO $x$ BEGIN RAISE NOTICE 'COMMIT'; /* COMMIT */ END $x$", new Ordinary()),
                of("ALTER TYPE t ADD VALUE 'x'", new Ordinary()),
                of("INSERT INTO t VALUES (1)", new Ordinary()));
    }

    private static Arguments of(String sql, LoneStatement statement) {
        return Arguments.of(sql, statement);
    }

    private static CreateIndex index(boolean unique, String name, String table, String definition) {
        return new CreateIndex(unique, Optional.of(name), table, definition);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_cannot_run_in_a_transaction_is_known(String sql, LoneStatement expected) {
        assertThat(Script.parse("f.sql", sql + ";").steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        SingleStep.class, step -> assertThat(step.kind()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "CREATE TABLE t (a INT DEFAULT now(), b TEXT); QUICK",
                "CREATE TABLE t AS SELECT 1; BLOCKING",
                "CREATE TABLE t PARTITION OF p DEFAULT; BLOCKING",
                "ALTER TABLE t ADD COLUMN IF NOT EXISTS a VARCHAR(5) DEFAULT 'x', DROP COLUMN b; QUICK",
                "ALTER TABLE t ADD a UUID DEFAULT gen_random_uuid(); BLOCKING",
                "ALTER TABLE t ADD a BIGSERIAL; BLOCKING",
                "ALTER TABLE t ADD a INT CHECK (a > 0); BLOCKING",
                "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID; QUICK",
                "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0); BLOCKING",
                "ALTER TABLE t ALTER COLUMN a SET DEFAULT 1, ALTER b DROP NOT NULL; QUICK",
                "ALTER TABLE t ALTER a SET NOT NULL; BLOCKING",
                "ALTER TABLE t ALTER a TYPE BIGINT; BLOCKING",
                "ALTER TABLE ONLY s.t VALIDATE CONSTRAINT c; ONLINE",
                "UPDATE t SET a = 1; ONLINE",
                "CREATE INDEX i ON t (a); BLOCKING",
                "DROP TABLE t; QUICK",
                "ALTER SEQUENCE s RESTART; QUICK",
                "CLUSTER t; BLOCKING",
            })
    void how_long_it_takes_and_whom_it_stops_is_believed_by_its_form(String sql, Pace pace) {
        assertThat(pace("SET LOCAL lock_timeout = 1; " + sql)).isEqualTo(pace);
    }

    @ParameterizedTest
    @CsvSource({"QUICK,QUICK,QUICK", "QUICK,ONLINE,BLOCKING", "ONLINE,ONLINE,ONLINE", "BLOCKING,QUICK,BLOCKING"})
    void a_transaction_keeps_its_locks_until_its_last_statement_is_done(Pace one, Pace other, Pace both) {
        assertThat(Pace.of(List.of(one, other))).isEqualTo(both);
    }

    private static Pace pace(String sql) {
        return ((TransactionStep) Script.parse("f.sql", "BEGIN; " + sql + "; COMMIT;")
                        .steps()
                        .get(0))
                .pace();
    }
}
