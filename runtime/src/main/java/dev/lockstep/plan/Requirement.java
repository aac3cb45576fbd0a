package dev.lockstep.plan;

import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.plan.Hazard.Kind;
import dev.lockstep.plan.Operation.AddNotValid;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Operation.DropHelper;
import dev.lockstep.plan.Operation.Validate;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * SET NOT NULL on a table in use. By itself it reads every row under a lock that stops everyone; behind a validated check
 * that says the same it reads nothing (PostgreSQL manual, ALTER TABLE, SET NOT NULL; 12 and later). The check is dropped by
 * a statement of its own: within the same one it would be gone before it is looked at.
 */
final class Requirement {

    private final PlanOptions options;

    Requirement(PlanOptions options) {
        this.options = options;
    }

    List<Piece> of(Table table, Column column) {
        Apply setNotNull = new Apply(new SetNotNull(table, column, Optional.empty()));
        Hazard fails = new Hazard(
                Kind.MAY_FAIL_ON_DATA,
                "a row of " + table.name() + " without a value for " + column.name() + " stops the migration");
        if (!options.isOnline()) {
            Hazard scans = new Hazard(Kind.SCANS_TABLE, "every row of " + table.name() + " is read under the lock");
            return List.of(
                    shared(table, column, Part.REQUIRE, setNotNull, TableLock.ACCESS_EXCLUSIVE, List.of(scans, fails)));
        }
        CheckConstraint helper = helper(column);
        return List.of(
                shared(
                        table,
                        column,
                        Part.ADD_CHECKS,
                        new AddNotValid(table, helper),
                        TableLock.ACCESS_EXCLUSIVE,
                        List.of()),
                Piece.alone(
                        Stage.ALTER,
                        table.name(),
                        Part.VALIDATE,
                        action(
                                table,
                                column,
                                new Validate(table, helper),
                                TableLock.SHARE_UPDATE_EXCLUSIVE,
                                List.of(fails))),
                shared(table, column, Part.REQUIRE, setNotNull, TableLock.ACCESS_EXCLUSIVE, List.of()),
                shared(
                        table,
                        column,
                        Part.REQUIRE,
                        new DropHelper(table, helper),
                        TableLock.ACCESS_EXCLUSIVE,
                        List.of()));
    }

    private static CheckConstraint helper(Column column) {
        ObjectName name = ObjectName.derived(Identifier.fit("lockstep_" + column.name(), "_required"));
        return new CheckConstraint(name, Identifier.quote(column.name()) + " IS NOT NULL", List.of(column.name()));
    }

    private static Piece shared(
            Table table, Column column, Part part, Operation operation, TableLock lock, List<Hazard> hazards) {
        return Piece.shared(Stage.ALTER, table.name(), part, action(table, column, operation, lock, hazards));
    }

    private static Action action(
            Table table, Column column, Operation operation, TableLock lock, List<Hazard> hazards) {
        return new Action(operation, column.origin(), List.of(new Impact(table.name(), lock, hazards)));
    }
}
