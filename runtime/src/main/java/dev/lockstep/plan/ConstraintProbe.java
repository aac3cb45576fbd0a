package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.RenameValue;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.Mentions;
import dev.lockstep.plan.PlanOptions.Way;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to look for in the rows of a table before a constraint is held against them; empty where that cannot be known before. */
final class ConstraintProbe implements Constraint.Visitor<Optional<Probe>> {

    private final List<Change> changes;
    private final Way way;
    private final Table table;
    private final FormerNames former;
    private final UnfinishedTypes unfinished;

    ConstraintProbe(List<Change> changes, Way way, Table table) {
        this.changes = List.copyOf(changes);
        this.way = way;
        this.table = table;
        this.former = new FormerNames(changes);
        this.unfinished = new UnfinishedTypes(changes);
    }

    /** Whether a constraint says something about a column. */
    static boolean names(Constraint constraint, String column) {
        return constraint.columns().contains(column) || Mentions.of(column).inExpressionOf(constraint);
    }

    @Override
    public Optional<Probe> primaryKey(PrimaryKey key) {
        return Optional.of(new Probe.Duplicates(key.columns(), Probe.Duplicates.Nulls.SAME));
    }

    @Override
    public Optional<Probe> unique(UniqueConstraint unique) {
        Probe.Duplicates.Nulls nulls = unique.nulls() == UniqueConstraint.Nulls.DISTINCT
                ? Probe.Duplicates.Nulls.DISTINCT
                : Probe.Duplicates.Nulls.SAME;
        return Optional.of(new Probe.Duplicates(unique.columns(), nulls));
    }

    /** To a table that comes back empty, or to a column without its values, it is not held against the rows. */
    @Override
    public Optional<Probe> foreignKey(ForeignKey key) {
        boolean comesBack = way == Way.BACK && former.isReferredNew(key);
        boolean parentChanges = each(ConstraintChange.class)
                        .anyMatch(change ->
                                change.table().name().equals(key.referencedTable()) && change instanceof AddConstraint)
                || each(ChangeColumnType.class)
                        .anyMatch(change -> change.table().name().equals(key.referencedTable())
                                && key.referencedColumns()
                                        .contains(change.column().name()));
        return comesBack || parentChanges ? Optional.empty() : Optional.of(new Probe.Orphans(key));
    }

    @Override
    public Optional<Probe> check(CheckConstraint check) {
        List<RenameValue> renamed = each(RenameValue.class)
                .filter(change -> change.table().name().equals(table.name()))
                .toList();
        return isSettled(check) ? Optional.of(new Probe.Violations(check, renamed)) : Optional.empty();
    }

    /**
     * Where rows can be sorted by what has to be equal. To hold each row against each other one would take longer than anybody
     * waits: PostgreSQL finds out by the index that it builds.
     */
    @Override
    public Optional<Probe> exclusion(ExclusionConstraint exclusion) {
        boolean sorts = exclusion.elements().stream()
                .anyMatch(element -> element.operator().equals("="));
        return sorts && isSettled(exclusion) ? Optional.of(new Probe.Conflicts(exclusion)) : Optional.empty();
    }

    /** Whether the types of all its columns are there already. */
    private boolean isSettled(Constraint constraint) {
        return table.columns().stream()
                .filter(unfinished::areHeldBy)
                .noneMatch(column -> names(constraint, column.name()));
    }

    private <C extends Change> Stream<C> each(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
