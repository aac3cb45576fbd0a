package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value for a required column that comes back together with its foreign key, as in the rollback of a drop: the key of some
 * row that may be named. Any other value would be refused. The columns of one foreign key get the key of the same row.
 */
final class ParentKey {

    private final List<Change> changes;

    ParentKey(List<Change> changes) {
        this.changes = changes;
    }

    /** Empty where nothing is referenced, and where the referenced table comes back empty as well. */
    Optional<String> of(AddColumn change) {
        return changes.stream()
                .filter(AddConstraint.class::isInstance)
                .map(AddConstraint.class::cast)
                .filter(added -> added.table().name().equals(change.table().name()))
                .map(AddConstraint::constraint)
                .filter(constraint ->
                        constraint.columns().contains(change.column().name()))
                .flatMap(constraint -> reference(constraint).stream())
                .filter(key -> !isCreated(key))
                .findFirst()
                .map(key -> value(key, change.column().name()));
    }

    private static Optional<ForeignKey> reference(Constraint constraint) {
        return constraint instanceof ForeignKey key ? Optional.of(key) : Optional.empty();
    }

    private boolean isCreated(ForeignKey key) {
        return changes.stream()
                .anyMatch(change -> change instanceof CreateTable create
                        && create.table().name().equals(key.referencedTable()));
    }

    private static String value(ForeignKey key, String column) {
        String referenced = key.referencedColumns().get(key.columns().indexOf(column));
        String order = key.referencedColumns().stream()
                .map(name -> "parent." + Identifier.quote(name))
                .collect(Collectors.joining(", "));
        return "(SELECT parent." + Identifier.quote(referenced) + " FROM " + Identifier.quote(key.referencedTable())
                + " AS parent ORDER BY " + order + " LIMIT 1)";
    }
}
