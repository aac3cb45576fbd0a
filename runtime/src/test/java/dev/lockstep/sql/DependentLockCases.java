package dev.lockstep.sql;

import static dev.lockstep.sql.TwoTables.*;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.ForeignKey.Action;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes that reach further than they say: to the other side of a foreign key, or to a check over a column that comes back. */
final class DependentLockCases {

    private static final UniqueConstraint CODES =
            UniqueConstraint.of(ObjectName.given("parent_codes"), List.of("code"));
    private static final ForeignKey TO_CODE =
            ForeignKey.of(ObjectName.given("child_to_code"), List.of("name"), PARENT, List.of("code"));

    private DependentLockCases() {}

    static List<LockCase> all() {
        Schema linked = both(table -> with(table, CODES), table -> with(table, TO_CODE));
        return List.of(
                LockCase.back(
                        "bring a required column back with its check",
                        base(),
                        child(table -> with(
                                plus(table, column("added", SqlType.INTEGER).withNullable(false)),
                                new CheckConstraint(ObjectName.given("counted"), "added > -1", List.of("added"))))),
                LockCase.of(
                        "give a referenced text more room",
                        linked,
                        both(
                                table -> with(type("code", SqlType.varchar(80)).apply(table), CODES),
                                table -> with(table, TO_CODE))),
                LockCase.of(
                        "change what a foreign key does, and the types that it stands on",
                        child(table -> with(table, key(Action.NO_ACTION))),
                        both(
                                type("id", SqlType.varchar(40)),
                                table -> with(
                                        type("parent_id", SqlType.varchar(40)).apply(table), key(Action.CASCADE)))));
    }

    private static Constraint key(Action onDelete) {
        return new ForeignKey(
                ObjectName.given("child_to_parent"),
                List.of("parent_id"),
                PARENT,
                List.of("id"),
                onDelete,
                Action.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    private static Schema both(UnaryOperator<Table> parent, UnaryOperator<Table> child) {
        Schema schema = child(child);
        return new Schema(
                List.of(
                        parent.apply(schema.table(PARENT).orElseThrow()),
                        schema.table(CHILD).orElseThrow()),
                List.of(),
                List.of());
    }

    private static UnaryOperator<Table> type(String name, SqlType type) {
        return table -> changed(table, name, column -> column.withType(type));
    }
}
