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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * SET NOT NULL on a table in use. By itself it reads every row under a lock that stops everyone; behind a validated check
 * that says the same it reads nothing (PostgreSQL manual, ALTER TABLE, SET NOT NULL; 12 and later). The check is dropped by
 * a statement of its own: within the same one it would be gone before it is looked at.
 */
final class Requirement {

    /** A literal, with or without a cast, or a function that always has a value. */
    private static final Pattern NEVER_NULL =
            Pattern.compile("(?i)(?:'(?:[^']|'')*'|-?[0-9]+(?:\\.[0-9]+)?|true|false|current_timestamp|current_date"
                    + "|(?:now|gen_random_uuid|clock_timestamp|random)\\(\\))(?:::[a-z0-9_ ]+)?");

    private final PlanOptions options;
    private final Probes probes;

    Requirement(PlanOptions options, Probes probes) {
        this.options = options;
        this.probes = probes;
    }

    /** Of a column whose rows have what they have. */
    List<Piece> of(Table table, Column column) {
        Probe probe = new Probe.MissingValues(column);
        return of(table, column, List.of(Hazard.ofRows(fails(table, column), Optional.of(probe))));
    }

    /** Of a column whose rows have just been given the value of an expression: only a null can be missing then. */
    List<Piece> afterFill(Table table, Column column, String expression) {
        Optional<Probe> probe = probes.of(table, column, expression).map(unfilled -> unfilled);
        List<Hazard> hazards = mayBeNull(expression) ? List.of(Hazard.ofRows(fails(table, column), probe)) : List.of();
        return of(table, column, hazards);
    }

    static boolean mayBeNull(String expression) {
        return !NEVER_NULL.matcher(expression.strip()).matches();
    }

    private static String fails(Table table, Column column) {
        return "a row of " + table.name() + " without a value for " + column.name() + " stops the migration";
    }

    private List<Piece> of(Table table, Column column, List<Hazard> fails) {
        Apply setNotNull = new Apply(new SetNotNull(table, column, Optional.empty()));
        if (!options.isOnline()) {
            Hazard scans = new Hazard(Kind.SCANS_TABLE, "every row of " + table.name() + " is read under the lock");
            List<Hazard> hazards =
                    Stream.concat(Stream.of(scans), fails.stream()).toList();
            return List.of(shared(table, column, Part.REQUIRE, setNotNull, TableLock.ACCESS_EXCLUSIVE, hazards));
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
                        action(table, column, new Validate(table, helper), TableLock.SHARE_UPDATE_EXCLUSIVE, fails)),
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
