package dev.lockstep.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.Migrator;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Migrations of every kind of step, each of which would show if it were done twice, half, or not at all though recorded. Each
 * transactional step enters itself in the table {@code log}.
 */
final class Workload {

    static final int MIGRATIONS = 3;
    static final int STEPS = 7;

    /** The steps that enter themselves; the others are seen in the catalog. */
    private static final List<Integer> LOGGED = List.of(1, 2, 7);

    private final TestDatabase database;
    private final Path path;

    private Workload(TestDatabase database, Path path) {
        this.database = database;
        this.path = path;
    }

    static Workload on(TestDatabase database, Path path) {
        database.execute("CREATE TABLE log (step TEXT)");
        TestFolder folder = new TestFolder(path);
        for (int version = 1; version <= MIGRATIONS; version++) {
            folder.addRaw(version, "work_" + version, up(version), "DROP TABLE t" + version + ";");
        }
        return new Workload(database, path);
    }

    private static String up(int version) {
        return """
                BEGIN;
                CREATE TABLE t0 (id INT, b INT);
                INSERT INTO log VALUES ('0.1');
                COMMIT;
                WITH entry AS (INSERT INTO log VALUES ('0.2'))
                  INSERT INTO t0 SELECT i, i FROM generate_series(1, 3000) AS i;
                CREATE INDEX CONCURRENTLY t0_b ON t0 (b);
                CREATE UNIQUE INDEX CONCURRENTLY t0_id ON t0 (id);
                DROP INDEX CONCURRENTLY t0_b;
                DO $$ BEGIN
                  FOR i IN 0..9 LOOP
                    UPDATE t0 SET b = -id WHERE b > 0 AND id % 10 = i;
                    COMMIT;
                  END LOOP;
                END $$;
                BEGIN;
                ALTER TABLE t0 ADD c INT;
                INSERT INTO log VALUES ('0.7');
                INSERT INTO schema_migrations (version, name) VALUES (0, 'work_0');
                COMMIT;
                """.replace("t0", "t" + version)
                .replace("'0.", "'" + version + ".")
                .replace("(0, 'work_0'", "(" + version + ", 'work_" + version + "'");
    }

    Migrator.Builder migrator() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path).retryFor(Duration.ofSeconds(60));
    }

    /** As the next start does. */
    void goOn() {
        assertNothingIsRecordedThatIsNotThere();
        migrator().build().migrate();
        assertDone();
    }

    List<String> arguments() {
        return List.of("migrate", "--url", database.url(), "--user", TestDatabase.USER, "--dir", path.toString());
    }

    /** Whatever is recorded is there; and of the steps that commit with their record nothing is there that is not recorded. */
    void assertNothingIsRecordedThatIsNotThere() {
        boolean begun = database.tables().contains("schema_migrations");
        List<String> states = begun
                ? database.query(
                        "SELECT version || ' ' || coalesce(progress, '7/7') || ' ' || (SELECT coalesce(string_agg(step, ','"
                                + " ORDER BY step), '') FROM log WHERE step LIKE version || '.%') FROM schema_migrations ORDER BY version")
                : List.of();
        List<String> expected = new ArrayList<>();
        for (String state : states) {
            String[] parts = state.split(" ", 3);
            int done = Integer.parseInt(parts[1].substring(0, parts[1].indexOf('/')));
            List<String> logged = LOGGED.stream()
                    .filter(step -> step <= done)
                    .map(step -> parts[0] + "." + step)
                    .toList();
            expected.add(String.join(",", logged));
        }
        assertThat(states.stream().map(state -> state.substring(state.lastIndexOf(' ') + 1)))
                .as(states.toString())
                .containsExactlyElementsOf(expected);
    }

    /** Everything is there, once, and recorded so. */
    void assertDone() {
        List<String> steps = new ArrayList<>();
        List<String> history = new ArrayList<>();
        for (int version = 1; version <= MIGRATIONS; version++) {
            history.add(version + "|work_" + version + "|null");
            for (int step : LOGGED) {
                steps.add(version + "." + step);
            }
            assertThat(database.query("SELECT count(*), count(DISTINCT id), max(b) FROM t" + version))
                    .containsExactly("3000|3000|-1");
            assertThat(database.query("SELECT indexrelid::regclass, indisvalid FROM pg_index WHERE indrelid = 't"
                            + version + "'::regclass"))
                    .containsExactly("t" + version + "_id|t");
        }
        assertThat(database.query("SELECT step FROM log ORDER BY step")).isEqualTo(steps);
        assertThat(database.history()).isEqualTo(history);
    }
}
