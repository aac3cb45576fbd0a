package dev.lockstep.sql;

import static dev.lockstep.sql.TwoTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.ColumnName;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.Placeholder;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A required column whose values are gone comes back to a table with rows, whatever its check says about them. */
final class ColumnThatComesBackTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "added >= 0; 0; t",
                "added > 0; 0; f",
                "added in (3, 5); 3; t",
                "added < amount; 0; t",
                "added > amount; 0; f"
            })
    void its_check_holds_for_new_rows_and_for_old_ones_where_it_can(String check, String value, String valid) {
        TestDatabase database = TestDatabase.empty(ColumnThatComesBackTest.class);
        database.execute(ScriptWriter.statements(
                Planner.plan(Differ.diff(Schema.EMPTY, base(), Intent.NONE), PlanOptions.DEFAULT)));
        database.execute("INSERT INTO child (id, amount) VALUES (1, 7)");
        Schema wanted = child(table -> with(
                plus(table, column("added", SqlType.INTEGER).withNullable(false)),
                new CheckConstraint(ObjectName.given("counted"), check, List.of("added"))));
        Plan back = Planner.plan(Differ.diff(base(), wanted, Intent.NONE), PlanOptions.DEFAULT.back());

        Psql psql = Psql.run(database, "\\set ON_ERROR_STOP on\n" + ScriptWriter.statements(back));

        assertThat(psql.exitCode()).as(psql.output()).isZero();
        assertThat(psql.output().contains("WARNING:  counted of child is for new rows only"))
                .isEqualTo(valid.equals("f"));
        assertThat(database.query("SELECT added FROM child")).containsExactly(value);
        assertThat(database.query("SELECT convalidated FROM pg_constraint WHERE conname = 'counted'"))
                .containsExactly(valid);
    }

    @ParameterizedTest
    @CsvSource({"varchar(3), '1'", "text, '2'", "integer, 3", "date, DATE 'epoch' + 1", "uuid, gen_random_uuid()"})
    void rows_that_came_while_it_was_set_aside_get_values_of_their_own(String type, String value) {
        TestDatabase database = TestDatabase.empty(ColumnThatComesBackTest.class);
        Column aside = column("added", SqlType.parse(type));
        Schema before = child(table -> with(
                plus(table, aside),
                new UniqueConstraint(
                        ObjectName.given("one_of_each"),
                        List.of("added"),
                        UniqueConstraint.Nulls.DISTINCT,
                        Deferral.NOT_DEFERRABLE)));
        database.execute(ScriptWriter.statements(
                Planner.plan(Differ.diff(Schema.EMPTY, before, Intent.NONE), PlanOptions.DEFAULT)));
        database.execute("INSERT INTO child (id, added) VALUES (1, " + value + "), (2, NULL), (3, NULL), (4, NULL)");
        Schema wanted = new Schema(
                before.tables().stream()
                        .map(table -> changed(table, "added", column -> column.withNullable(false)))
                        .toList(),
                List.of(),
                List.of());
        Table table = wanted.table(CHILD).orElseThrow();
        Intent intent = Intent.NONE.withBackfills(
                Map.of(new ColumnName(CHILD, "added"), Placeholder.ofGap(table, aside.withNullable(false))));
        Plan back = Planner.plan(Differ.diff(before, wanted, intent), PlanOptions.DEFAULT.back());

        Psql psql = Psql.run(database, "\\set ON_ERROR_STOP on\n" + ScriptWriter.statements(back));

        assertThat(psql.exitCode()).as(psql.output()).isZero();
        assertThat(database.query("SELECT count(DISTINCT added) FROM child")).containsExactly("4");
    }
}
