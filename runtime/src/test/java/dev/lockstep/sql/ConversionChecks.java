package dev.lockstep.sql;

import static dev.lockstep.sql.TwoTables.*;

import dev.lockstep.diff.ColumnName;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Renames;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import dev.lockstep.sql.DataChecksTest.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the values that an expression makes of the old ones may break: the column itself, and what is said about it and stays. */
final class ConversionChecks {

    private ConversionChecks() {}

    static List<Check> all() {
        Constraint oneAmount = UniqueConstraint.of(ObjectName.given("one_amount"), List.of("amount"));
        Constraint small = new CheckConstraint(ObjectName.given("small"), "amount < 200000", List.of("amount"));
        return List.of(
                converting(
                        "a required column whose values convert into nothing",
                        table -> changed(table, "name", column -> column.withNullable(false)),
                        SqlType.INTEGER,
                        "name",
                        "nullif(length(name), 9)",
                        "1 rows of child get no name from nullif(length(name), 9), among them id 3"),
                converting(
                                "a column that becomes required as it is converted",
                                table -> changed(table, "amount", column -> column.withNullable(false)),
                                SqlType.BIGINT,
                                "amount",
                                "nullif(amount, 100000)",
                                "3 rows of child get no amount from nullif(amount, 100000), among them id 1, 2, 4")
                        .from(UnaryOperator.identity()),
                converting(
                        "an expression that yields more than the type has room for",
                        UnaryOperator.identity(),
                        SqlType.varchar(12),
                        "name",
                        "name || ' of ' || id",
                        "1 rows of child have a name of more than 12 characters, among them id 3"),
                converting(
                        "values that an expression makes the same, under a unique constraint that stays",
                        table -> with(table, oneAmount),
                        SqlType.BIGINT,
                        "amount",
                        "sign(amount)::bigint * sign(amount)::bigint",
                        "1 values of amount stand in more than one row of child, among them 1"),
                converting(
                        "values that an expression makes the same, under a unique index that stays",
                        table -> table.withIndexes(List.of(new Index(
                                ObjectName.given("one_amount"),
                                Index.Uniqueness.UNIQUE,
                                "btree",
                                List.of(IndexKey.column("amount")),
                                List.of(),
                                Optional.empty()))),
                        SqlType.BIGINT,
                        "amount",
                        "sign(amount)::bigint * sign(amount)::bigint",
                        "1 values of amount stand in more than one row of child, among them 1"),
                converting(
                        "values that an expression takes out of a check that stays",
                        table -> with(table, small),
                        SqlType.BIGINT,
                        "amount",
                        "amount::bigint * 1000",
                        "1 rows of child break small, among them id 2"));
    }

    private static Check converting(
            String name, UnaryOperator<Table> was, SqlType type, String column, String expression, String words) {
        UnaryOperator<Column> typed = old -> old.withType(type);
        UnaryOperator<Table> becomes = table -> changed(was.apply(table), column, typed);
        Intent meant = new Intent(Renames.NONE, Map.of(), Map.of(new ColumnName(CHILD, column), expression), List.of());
        return Check.of(name, becomes, words).from(was).meaning(meant);
    }
}
