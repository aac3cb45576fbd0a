package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.plan.Operation.Backfill;
import dev.lockstep.plan.Operation.BackfillByKey;
import dev.lockstep.plan.Operation.BackfillLatecomers;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How rows that exist get a value. Along a primary key they get it in batches, each a transaction of its own: no row stays
 * locked for longer than its batch takes, and what was done before a crash stays done. Without a key to go by it is one UPDATE.
 */
final class Backfilling {

    private final PlanOptions options;
    private final List<ConstraintChange> constraintChanges;

    Backfilling(List<Change> changes, PlanOptions options) {
        this.options = options;
        this.constraintChanges = changes.stream()
                .filter(ConstraintChange.class::isInstance)
                .map(ConstraintChange.class::cast)
                .toList();
    }

    /** Values for the rows that are there when the step begins. */
    Piece of(Table table, Column column, String expression, Hazard... hazards) {
        if (options.isOnline() && hasStandingKey(table)) {
            Impact impact = Impact.of(table.name(), TableLock.ROW_EXCLUSIVE, hazards);
            Action action = new Action(new BackfillByKey(table, column, expression), column.origin(), List.of(impact));
            return Piece.standalone(Stage.ALTER, table.name(), Part.BACKFILL, action);
        }
        Hazard locks = new Hazard(
                Hazard.Kind.LOCKS_ROWS,
                "rows of " + table.name() + " that get a value for " + column.name()
                        + " stay locked until all of them have it");
        List<Hazard> all = new ArrayList<>(List.of(hazards));
        all.add(locks);
        Action action = new Action(
                new Backfill(table, column, expression),
                column.origin(),
                List.of(new Impact(table.name(), TableLock.ROW_EXCLUSIVE, all)));
        return Piece.alone(Stage.ALTER, table.name(), Part.BACKFILL, action);
    }

    /**
     * Values for the rows that an application of the version before has written meanwhile. It comes when such rows are refused
     * already, and not before: a check that comes before the backfill would refuse each update of a row that waits for its value.
     */
    List<Piece> latecomers(Table table, Column column, String expression) {
        if (!options.isOnline()) {
            return List.of();
        }
        Action action = new Action(
                new BackfillLatecomers(table, column, expression),
                column.origin(),
                List.of(Impact.of(table.name(), TableLock.ROW_EXCLUSIVE)));
        return List.of(Piece.alone(Stage.ALTER, table.name(), Part.BACKFILL_LATECOMERS, action));
    }

    /** A primary key that this migration neither brings nor takes away. */
    private boolean hasStandingKey(Table table) {
        return table.primaryKey().isPresent()
                && constraintChanges.stream()
                        .filter(change -> change.table().name().equals(table.name()))
                        .filter(change -> !(change instanceof RenameConstraint))
                        .flatMap(Backfilling::touched)
                        .noneMatch(constraint -> constraint.kind() == Constraint.Kind.PRIMARY_KEY);
    }

    private static Stream<Constraint> touched(ConstraintChange change) {
        return change instanceof ReplaceConstraint replace
                ? Stream.of(replace.from(), replace.constraint())
                : Stream.of(change.constraint());
    }
}
