package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.Migrator;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.testing.PostgresServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pair that {@code new} makes, filled with what a person writes: it runs by the runtime and by psql, forth and back. */
class NewMigrationTest {

    private static final String WITHIN = """
            CREATE TABLE totals (day date, amount numeric);
            INSERT INTO totals SELECT '2020-01-01'::date + i, i FROM generate_series(1, 2500) AS i;
            CREATE FUNCTION total(until date) RETURNS numeric LANGUAGE sql STABLE
                AS $body$ SELECT sum(amount) FROM totals WHERE day <= until; -- not the end: COMMIT; $body$;
            CREATE PROCEDURE forget(before date) LANGUAGE plpgsql AS $$
            BEGIN
                DELETE FROM totals WHERE day < before;
                COMMIT;
            END
            $$;
            CREATE TYPE mood AS ENUM ('sad');
            """;

    private static final String OUTSIDE = """

            VACUUM (ANALYZE) totals;

            CREATE INDEX CONCURRENTLY totals_day_idx ON totals (day);

            CALL forget('2021-01-01');

            DO $$
            BEGIN
                UPDATE totals SET amount = amount + 1;
                COMMIT;
            END
            $$;

            ALTER TYPE mood ADD VALUE 'happy';

            REINDEX INDEX CONCURRENTLY totals_day_idx;

            ALTER SYSTEM SET log_min_duration_statement = -1;

            ALTER SYSTEM RESET log_min_duration_statement;
            """;

    private static final String BACK = """
            DROP PROCEDURE forget;
            DROP FUNCTION total;
            DROP TABLE totals;
            DROP TYPE mood;
            """;

    private static final String COUNT =
            "SELECT total('2030-01-01'), (SELECT count(*) FROM totals), 'happy'::mood, indisvalid FROM pg_index"
                    + " WHERE indexrelid = 'totals_day_idx'::regclass";

    private static final String NOTHING_LEFT =
            "SELECT to_regclass('totals') IS NULL, to_regtype('mood') IS NULL, count(*) FROM schema_migrations";

    @TempDir
    private Path path;

    static List<PostgresServer> servers() {
        return PostgresServer.majors().stream().map(PostgresServer::of).toList();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void it_may_hold_what_postgresql_runs(PostgresServer server) {
        TestFolder folder = filled();
        TestDatabase database = TestDatabase.empty(server, "written_by_hand");
        Migrator migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(folder.path())
                .build();

        migrator.migrate();
        List<String> made = database.query(COUNT);
        migrator.rollbackTo(0);

        assertThat(made).containsExactly("3061590|2135|happy|t");
        assertThat(database.query(NOTHING_LEFT)).containsExactly("t|t|0");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void psql_runs_it_as_well(PostgresServer server) {
        TestFolder folder = filled();
        TestDatabase database = TestDatabase.empty(server, "written_by_hand");

        Psql up = Psql.run(database, folder.read("001_daily_totals.sql"));
        assertThat(up.exitCode()).as(up.output()).isZero();
        List<String> made = database.query(COUNT);
        Psql down = Psql.run(database, folder.read("001_daily_totals_ROLLBACK.sql"));
        assertThat(down.exitCode()).as(down.output()).isZero();

        assertThat(made).containsExactly("3061590|2135|happy|t");
        assertThat(database.query(NOTHING_LEFT)).containsExactly("t|t|0");
    }

    private TestFolder filled() {
        StringWriter out = new StringWriter();
        PrintWriter printed = new PrintWriter(out, true);
        int code = Lockstep.run(printed, printed, "new", "daily_totals", "--dir", path.toString());
        assertThat(code).as(out.toString()).isZero();
        TestFolder folder = new TestFolder(path);
        fill(folder, "001_daily_totals.sql", "INSERT INTO schema_migrations", WITHIN, OUTSIDE);
        fill(folder, "001_daily_totals_ROLLBACK.sql", "DELETE FROM schema_migrations", BACK, "");
        return folder;
    }

    private static void fill(TestFolder folder, String file, String tracking, String within, String outside) {
        String text = folder.read(file);
        assertThat(text).contains(tracking);
        folder.write(file, text.replace(tracking, within + "\n" + tracking) + outside);
    }
}
