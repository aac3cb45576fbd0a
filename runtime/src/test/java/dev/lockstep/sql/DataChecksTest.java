package dev.lockstep.sql;

import static dev.lockstep.sql.TwoTables.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lockstep.Migrator;
import dev.lockstep.StatementFailedException;
import dev.lockstep.diff.ColumnName;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Renames;
import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.postgres.Evolution;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ExclusionConstraint.Element;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows that would stop a migration stop it before it has done anything, with their number and their keys: in the runtime and
 * under psql, in the same words.
 */
final class DataChecksTest {

    private static final String ROWS = "INSERT INTO parent (id, code) VALUES (1, 'one');"
            + " INSERT INTO child (id, parent_id, name, amount) VALUES"
            + " (1, 1, 'x', NULL), (2, 7, 'x', 100000), (3, NULL, 'long name', -5), (4, 1, '4', NULL)";
    /** What psql ends with when a script stops at an error (PostgreSQL manual, psql, Exit Status). */
    private static final int SCRIPT_FAILED = 3;

    private static final EnumType MOOD =
            new EnumType(QualifiedName.of("mood"), List.of("SAD", "HAPPY"), Origin.of("Mood"));

    @TempDir
    private Path path;

    /** What changes, and the words about the rows that it cannot bear. */
    record Check(String name, Schema before, Schema after, Intent intent, String rows, String words) {

        static Check of(String name, UnaryOperator<Table> change, String words) {
            return new Check(name, base(), child(change), Intent.NONE, ROWS, words);
        }

        Check meaning(Intent meant) {
            return new Check(name, before, after, meant, rows, words);
        }

        Check from(UnaryOperator<Table> was) {
            return new Check(name, child(was), after, intent, rows, words);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** On each server under test. */
    record Trial(PostgresServer server, Check check) {}

    static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (int major : PostgresServer.majors()) {
            checks().forEach(check -> trials.add(new Trial(PostgresServer.of(major), check)));
        }
        return trials;
    }

    @ParameterizedTest
    @MethodSource("trials")
    void rows_that_do_not_fit_stop_a_migration_before_it_begins(Trial trial) {
        Check check = trial.check();
        TestDatabase database = TestDatabase.empty(trial.server(), "data_checks");
        Evolution evolution = new Evolution(check.before(), check.after(), check.intent(), PlanOptions.DEFAULT);
        Migrator migrator = Migrator.builder()
                .dataSource(database.dataSource())
                .folder(evolution.write(path).path())
                .build();
        Psql begun = Psql.run(database, evolution.first());
        assertThat(begun.exitCode()).as(begun.output()).isZero();
        database.execute(check.rows());
        List<String> before = state(database);

        Psql psql = Psql.run(database, evolution.second());
        assertThat(psql.exitCode()).as(psql.output()).isEqualTo(SCRIPT_FAILED);
        assertThat(psql.output()).contains("ERROR:  " + check.words());
        assertThat(state(database)).isEqualTo(before);

        StatementFailedException failure = catchThrowableOfType(StatementFailedException.class, migrator::migrate);
        assertThat(failure).hasMessageContaining(check.words());
        assertThat(failure.stepsDone()).isZero();
        assertThat(state(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_file_of_one_step_fails_under_plain_psql_as_well(PostgresServer server) {
        TestDatabase database = TestDatabase.empty(server, "data_checks");
        PlanOptions plain = new PlanOptions(PlanOptions.Mode.PLAIN);
        Evolution evolution = new Evolution(base(), child(required("amount")), Intent.NONE, plain);
        Psql.run(database, evolution.first());
        database.execute(ROWS);
        assertThat(evolution.plan().steps()).hasSize(1);

        Psql psql = Psql.run(database, evolution.second());

        assertThat(psql.exitCode()).as(psql.output()).isEqualTo(SCRIPT_FAILED);
        assertThat(psql.output()).contains("2 rows of child have no amount").doesNotContain("current transaction");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void values_become_those_of_a_type_that_is_not_there_yet(PostgresServer server) {
        Schema moody = child(table -> changed(table, "name", column -> column.withType(SqlType.of("mood"))));
        Intent intent = new Intent(
                Renames.NONE, Map.of(), Map.of(new ColumnName(CHILD, "name"), "upper(name)::mood"), List.of());
        Schema after = new Schema(moody.tables(), List.of(), List.of(MOOD));
        Evolution evolution = new Evolution(base(), after, intent, PlanOptions.DEFAULT);
        TestDatabase database = TestDatabase.empty(server, "data_checks");
        Psql.run(database, evolution.first());
        database.execute("INSERT INTO child (id, name) VALUES (1, 'sad')");

        Psql psql = Psql.run(database, evolution.second());

        assertThat(psql.exitCode()).as(psql.output()).isZero();
        assertThat(database.query("SELECT name FROM child")).containsExactly("SAD");
    }

    static List<PostgresServer> servers() {
        return PostgresServer.majors().stream().map(PostgresServer::of).toList();
    }

    /** Columns, constraints, indexes and rows. */
    private static List<String> state(TestDatabase database) {
        List<String> state = new ArrayList<>(
                database.query(
                        "SELECT attrelid::regclass, attname, atttypid::regtype, atttypmod, attnotnull FROM pg_attribute"
                                + " WHERE attrelid::regclass::text IN ('parent', 'child') AND attnum > 0 ORDER BY attrelid, attnum"));
        state.addAll(database.query("SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint ORDER BY 1, 2"));
        state.addAll(database.query("SELECT indexrelid::regclass::text FROM pg_index"
                + " WHERE indrelid::regclass::text IN ('parent', 'child') ORDER BY 1"));
        state.addAll(database.query("SELECT to_jsonb(child) FROM child ORDER BY id"));
        return state;
    }

    private static List<Check> checks() {
        List<Check> checks = new ArrayList<>(values());
        checks.addAll(keys());
        checks.addAll(constraints());
        checks.addAll(ConversionChecks.all());
        return checks;
    }

    private static List<Check> values() {
        Schema without = moody(new EnumType(MOOD.name(), List.of("HAPPY"), MOOD.origin()));
        return List.of(
                Check.of(
                        "a text with less room",
                        type("name", SqlType.varchar(3)),
                        "1 rows of child have a name of more than 3 characters, among them id 3"),
                Check.of(
                        "a smaller number",
                        type("amount", SqlType.SMALLINT),
                        "1 rows of child have a amount that is no SMALLINT, among them id 2"),
                Check.of(
                        "a text that becomes a number",
                        type("name", SqlType.INTEGER),
                        "3 rows of child have a name that is no INTEGER, among them id 1, 2, 3"),
                Check.of("a required column", required("amount"), "2 rows of child have no amount, among them id 1, 4"),
                filling(
                        "a required column that is filled with nothing",
                        required("amount"),
                        "amount",
                        "parent_id::integer * 2 - nullif(id, 4)",
                        "1 rows of child get no amount from parent_id::integer * 2 - nullif(id, 4), among them id 4"),
                filling(
                        "a required column that comes, filled with nothing",
                        table -> plus(table, column("other", SqlType.INTEGER).withNullable(false)),
                        "other",
                        "amount",
                        "2 rows of child get no other from amount, among them id 1, 4"),
                Check.of(
                                "a required column that is renamed",
                                table -> changed(table, "amount", column -> column.withName("total")
                                        .withNullable(false)),
                                "2 rows of child have no amount, among them id 1, 4")
                        .meaning(new Intent(
                                new Renames(
                                        List.of(),
                                        List.of(new Rename<>(
                                                new ColumnName(CHILD, "amount"), new ColumnName(CHILD, "total"))),
                                        List.of()),
                                Map.of(),
                                Map.of(),
                                List.of())),
                new Check(
                        "an enum type without one of its labels",
                        moody(MOOD),
                        without,
                        Intent.NONE,
                        "INSERT INTO child (id, mood) VALUES (1, 'SAD'), (2, 'HAPPY')",
                        "1 rows of child have a mood that is to be no value any more, among them id 1"));
    }

    private static List<Check> keys() {
        return List.of(
                Check.of(
                        "a unique constraint",
                        adding(UniqueConstraint.of(ObjectName.given("one_name"), List.of("name"))),
                        "1 values of name stand in more than one row of child, among them x"),
                filling(
                        "a unique constraint over values that are filled in",
                        table -> with(
                                required("amount").apply(table),
                                UniqueConstraint.of(ObjectName.given("one_amount"), List.of("amount"))),
                        "amount",
                        "7",
                        "1 values of amount stand in more than one row of child, among them 7"),
                filling(
                        "a unique constraint over values of which only some are known",
                        table -> with(
                                required("name").apply(required("amount").apply(table)),
                                UniqueConstraint.of(ObjectName.given("one_name"), List.of("name"))),
                        "name",
                        "nextval('nobody')::text",
                        "1 values of name stand in more than one row of child, among them x",
                        "amount",
                        "7"),
                filling(
                        "a unique index over a column that comes with values",
                        table -> plus(table, column("mark", SqlType.INTEGER).withNullable(false))
                                .withIndexes(List.of(new Index(
                                        ObjectName.given("one_mark"),
                                        Index.Uniqueness.UNIQUE,
                                        "btree",
                                        List.of(IndexKey.column("mark")),
                                        List.of(),
                                        Optional.empty()))),
                        "mark",
                        "length(name)",
                        "1 values of mark stand in more than one row of child, among them 1"),
                Check.of(
                        "a unique index over an expression of some rows",
                        table -> table.withIndexes(List.of(new Index(
                                ObjectName.given("one_word"),
                                Index.Uniqueness.UNIQUE,
                                "btree",
                                List.of(IndexKey.expression("upper(name)")),
                                List.of(),
                                Optional.of("id < 3")))),
                        "1 values of (upper(name)) stand in more than one row of child, among them X"),
                new Check(
                        "a primary key",
                        child(table -> table.withConstraints(List.of())),
                        base(),
                        Intent.NONE,
                        ROWS + ", (4, 1, 'again', 1)",
                        "1 values of id stand in more than one row of child, among them 4"));
    }

    private static List<Check> constraints() {
        return List.of(
                Check.of(
                        "a reference",
                        adding(ForeignKey.of(
                                ObjectName.given("to_parent"), List.of("parent_id"), PARENT, List.of("id"))),
                        "1 rows of child name a row of parent that is not there, among them id 2"),
                Check.of(
                        "a check",
                        adding(new CheckConstraint(ObjectName.given("positive"), "amount > 0", List.of("amount"))),
                        "1 rows of child break positive, among them id 3"),
                filling(
                        "a check over values that are filled in",
                        table -> with(
                                required("amount").apply(table),
                                new CheckConstraint(ObjectName.given("large"), "amount > 99", List.of("amount"))),
                        "amount",
                        "7",
                        "3 rows of child break large, among them id 1, 3, 4"),
                filling(
                        "a reference that is filled in",
                        table -> with(
                                plus(table, column("other_id", SqlType.BIGINT).withNullable(false)),
                                ForeignKey.of(
                                        ObjectName.given("to_other"), List.of("other_id"), PARENT, List.of("id"))),
                        "other_id",
                        "id",
                        "3 rows of child name a row of parent that is not there, among them id 2, 3, 4"),
                Check.of(
                        "an exclusion",
                        adding(apart(IndexKey.column("name"), Optional.of("id < 4"))),
                        "2 rows of child exclude each other by apart, among them id 1, 2"),
                Check.of(
                                "an exclusion in a table without a key",
                                table -> with(
                                        table.withConstraints(List.of()),
                                        apart(IndexKey.expression("upper(name)"), Optional.empty())),
                                "2 rows of child exclude each other by apart, among them (0,1), (0,2)")
                        .from(table -> table.withConstraints(List.of())));
    }

    private static ExclusionConstraint apart(IndexKey key, Optional<String> predicate) {
        return new ExclusionConstraint(
                ObjectName.given("apart"), "btree", List.of(new Element(key, "=")), predicate, Deferral.NOT_DEFERRABLE);
    }

    /** {@code more} are further columns, each with what fills it. */
    private static Check filling(
            String name, UnaryOperator<Table> change, String column, String value, String words, String... more) {
        Map<ColumnName, String> backfills = new HashMap<>(Map.of(new ColumnName(CHILD, column), value));
        for (int i = 0; i < more.length; i += 2) {
            backfills.put(new ColumnName(CHILD, more[i]), more[i + 1]);
        }
        return Check.of(name, change, words).meaning(new Intent(Renames.NONE, backfills, Map.of(), List.of()));
    }

    private static UnaryOperator<Table> type(String name, SqlType type) {
        return table -> changed(table, name, column -> column.withType(type));
    }

    private static UnaryOperator<Table> required(String name) {
        return table -> changed(table, name, column -> column.withNullable(false));
    }

    private static UnaryOperator<Table> adding(Constraint constraint) {
        return table -> with(table, constraint);
    }

    /** Both tables, and a column of the type. */
    private static Schema moody(EnumType type) {
        Schema schema =
                child(table -> plus(table, column("mood", SqlType.of(type.name().name()))));
        return new Schema(schema.tables(), List.of(), List.of(type));
    }
}
