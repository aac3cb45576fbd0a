package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.diff.ColumnName;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Renames;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.postgres.Evolution;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values for rows that exist: in batches, in both ways to run a file, and again after a stop. */
@ParameterizedClass
@MethodSource("servers")
final class BackfillTest {

    private static final QualifiedName TABLE = QualifiedName.of("Some People");
    private static final Origin PERSON = Origin.of("Person");

    private final PostgresServer server;

    @TempDir
    private Path path;

    BackfillTest(PostgresServer server) {
        this.server = server;
    }

    static Stream<PostgresServer> servers() {
        return PostgresServer.majors().stream().map(PostgresServer::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple"})
    void the_runtime_commits_batch_after_batch(String queryMode) {
        TestDatabase database = people(List.of("id"), "lower(email)");

        migrate(database, queryMode);

        assertThat(state(database)).containsExactly("2500|2500|3");
        assertThat(isRequired(database)).isTrue();
    }

    @Test
    void psql_does_the_same() {
        TestDatabase database = people(List.of("id"), "lower(email)");

        Psql psql = Psql.run(database, evolution(List.of("id"), "lower(email)").second());

        assertThat(psql.exitCode()).as(psql.output()).isZero();
        assertThat(state(database)).containsExactly("2500|2500|3");
        assertThat(isRequired(database)).isTrue();
    }

    @Test
    void a_key_of_several_columns_is_walked_in_its_order() {
        TestDatabase database = people(List.of("the \"group\"", "id"), "lower(email)");

        migrate(database, "extended");

        assertThat(state(database)).containsExactly("2500|2500|3");
    }

    @Test
    void a_table_without_a_key_is_filled_at_once_and_the_header_says_so() {
        TestDatabase database = people(List.of(), "lower(email)");

        migrate(database, "extended");

        assertThat(state(database)).containsExactly("2500|2500|1");
        assertThat(evolution(List.of(), "lower(email)").second())
                .contains("--   rows of Some People that get a value for name stay locked until all of them have it");
    }

    @Test
    void what_was_filled_before_a_stop_is_not_filled_again() {
        TestDatabase database = people(List.of("id"), "lower(email)");
        database.execute("CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN IF NEW.id = 2200 THEN RAISE EXCEPTION ''killed''; END IF; RETURN NEW; END'");
        database.execute("CREATE TRIGGER stop BEFORE UPDATE ON \"Some People\" FOR EACH ROW EXECUTE FUNCTION stop()");

        assertThatThrownBy(() -> migrate(database, "extended")).isInstanceOf(StatementFailedException.class);
        assertThat(state(database)).containsExactly("2500|1999|3");
        List<String> filled = database.query("SELECT id, xmin FROM \"Some People\" WHERE id <= 1000 ORDER BY id");

        database.execute("DROP TRIGGER stop ON \"Some People\"");
        migrate(database, "extended");

        assertThat(state(database).get(0)).startsWith("2500|2500|");
        assertThat(database.query("SELECT id, xmin FROM \"Some People\" WHERE id <= 1000 ORDER BY id"))
                .isEqualTo(filled);
    }

    @Test
    void a_row_that_comes_in_behind_the_batches_gets_a_value_too() {
        TestDatabase database = people(List.of("id"), "lower(email)");
        database.execute("CREATE FUNCTION write() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.id = 1500 THEN"
                + " INSERT INTO \"Some People\" (\"the \"\"group\"\"\", id, email) VALUES (0, -1, ''LATE''); END IF;"
                + " RETURN NEW; END'");
        database.execute("CREATE TRIGGER write BEFORE UPDATE ON \"Some People\" FOR EACH ROW EXECUTE FUNCTION write()");

        migrate(database, "extended");

        assertThat(database.query("SELECT name FROM \"Some People\" WHERE id = -1"))
                .containsExactly("late");
        assertThat(isRequired(database)).isTrue();
    }

    @Test
    void an_expression_without_a_value_comes_to_its_end_and_is_refused_by_the_check() {
        TestDatabase database = people(List.of("id"), "(SELECT nullif(email, email))");

        assertThatThrownBy(() -> migrate(database, "extended"))
                .isInstanceOfSatisfying(StatementFailedException.class, failure -> assertThat(failure.sqlState())
                        .isEqualTo("23514"));
        assertThat(state(database).get(0)).startsWith("2500|0|");
    }

    @Test
    void an_expression_without_a_value_that_can_be_known_before_is_refused_before_anything_is_done() {
        TestDatabase database = people(List.of("id"), "nullif(email, email)");

        assertThatThrownBy(() -> migrate(database, "extended"))
                .isInstanceOfSatisfying(StatementFailedException.class, failure -> {
                    assertThat(failure.sqlState()).isEqualTo("23502");
                    assertThat(failure.stepsDone()).isZero();
                });
    }

    @Test
    void a_long_one_tells_how_far_it_is() {
        TestDatabase database = people(List.of("id"), "lower(email)");
        database.execute("INSERT INTO \"Some People\" (\"the \"\"group\"\"\", id, email)"
                + " SELECT 1, i, 'E' || i FROM generate_series(2501, 101000) AS i");

        assertThat(Psql.run(database, new TestFolder(path).read("002_change.sql"))
                        .output())
                .contains("NOTICE:  Some People.name: 100000 rows are gone through");
    }

    /** A database of 2500 people without a name, with the first migration applied. */
    private TestDatabase people(List<String> key, String backfill) {
        TestDatabase database = TestDatabase.empty(server, "backfill");
        Evolution evolution = evolution(key, backfill);
        assertThat(Psql.run(database, evolution.first()).exitCode()).isZero();
        database.execute("INSERT INTO \"Some People\" (\"the \"\"group\"\"\", id, email)"
                + " SELECT i / 700, i, 'E' || i FROM generate_series(1, 2500) AS i");
        evolution.write(path);
        return database;
    }

    private static Evolution evolution(List<String> key, String backfill) {
        Intent intent = new Intent(Renames.NONE, Map.of(new ColumnName(TABLE, "name"), backfill), Map.of(), List.of());
        return new Evolution(schema(key, true), schema(key, false), intent, PlanOptions.DEFAULT);
    }

    private static Schema schema(List<String> key, boolean nullable) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("the \"group\"", SqlType.INTEGER).withNullable(false));
        columns.add(column("id", SqlType.BIGINT).withNullable(false));
        columns.add(column("email", SqlType.TEXT));
        columns.add(column("name", SqlType.TEXT).withNullable(nullable));
        List<Constraint> keys = key.isEmpty() ? List.of() : List.of(new PrimaryKey(ObjectName.derived("pk"), key));
        Table table = new Table(TABLE, columns, keys, List.of(), Optional.empty(), PERSON);
        return new Schema(List.of(table), List.of(), List.of());
    }

    private static Column column(String name, SqlType type) {
        return Column.of(name, type, new Origin(PERSON.type(), name));
    }

    private void migrate(TestDatabase database, String queryMode) {
        Migrator.builder()
                .url(database.url() + "?preferQueryMode=" + queryMode)
                .user(TestDatabase.USER)
                .password("")
                .folder(path)
                .build()
                .migrate();
    }

    /** How many rows, how many with a name, and how many transactions wrote them. */
    private static List<String> state(TestDatabase database) {
        return database.query("SELECT count(*), count(name), count(DISTINCT xmin::text) FROM \"Some People\"");
    }

    private static boolean isRequired(TestDatabase database) {
        return database.query("SELECT attnotnull FROM pg_attribute WHERE attname = 'name' AND attrelid ="
                        + " '\"Some People\"'::regclass")
                .equals(List.of("t"));
    }
}
