package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.RenameValue;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.IndexChange.CreateIndex;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.diff.Mentions;
import dev.lockstep.plan.Operation.RefuseRows;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The queries that go before everything else: they find the rows that would stop a later step, so that a migration that
 * cannot be finished is not begun. A column of this migration is not asked about.
 */
final class Probes {

    private final List<Change> changes;
    private final PlanOptions options;
    private final FormerNames former;

    Probes(List<Change> changes, PlanOptions options) {
        this.changes = changes;
        this.options = options;
        this.former = new FormerNames(changes);
    }

    static List<Piece> of(List<Change> changes, PlanOptions options) {
        Probes probes = new Probes(changes, options);
        List<Piece> pieces = new ArrayList<>();
        probes.each(ChangeColumnType.class)
                .filter(change -> !probes.isUnfinished(change.column()))
                .forEach(change ->
                        Misfits.of(change).ifPresent(probe -> pieces.add(probes.piece(change.table(), change, probe))));
        probes.each(SetNotNull.class)
                .filter(change -> change.backfill().isEmpty())
                .forEach(change ->
                        pieces.add(probes.piece(change.table(), change, new Probe.MissingValues(change.column()))));
        probes.each(RecreateEnumType.class).forEach(change -> pieces.addAll(probes.goneLabels(change)));
        probes.each(ConstraintChange.class).filter(probes::mayBeBroken).forEach(change -> probes.of(change)
                .ifPresent(probe -> pieces.add(probes.piece(change.table(), change, probe))));
        probes.each(IndexChange.class).forEach(change -> probes.of(change)
                .ifPresent(probe -> pieces.add(probes.piece(change.table(), change, probe))));
        return pieces;
    }

    /** What to look for before a unique index that comes; nothing where its columns are not there yet. */
    Optional<Probe> of(IndexChange change) {
        boolean comes = change instanceof CreateIndex || change instanceof ReplaceIndex;
        boolean isUnique = change.index().uniqueness() != Index.Uniqueness.NOT_UNIQUE;
        return comes && isUnique && isSettled(change)
                ? Optional.of(new Probe.DuplicateKeys(change.index()))
                : Optional.empty();
    }

    /** Whether no column that the index is about comes or changes with this migration. */
    private boolean isSettled(IndexChange change) {
        Stream<String> changed = each(ColumnChange.class)
                .filter(column -> column instanceof AddColumn
                        || column instanceof ChangeColumnType
                        || column instanceof ColumnChange.ChangeColumnValue)
                .filter(column -> column.table().name().equals(change.table().name()))
                .map(column -> column.column().name());
        Stream<String> unfinished =
                change.table().columns().stream().filter(this::isUnfinished).map(Column::name);
        return Stream.concat(changed, unfinished)
                .noneMatch(name -> change.index().columns().contains(name)
                        || Mentions.of(name).inExpressionOf(change.index()));
    }

    /** Whether the enum type of a column comes or changes with this migration: what it will be cannot be asked before. */
    private boolean isUnfinished(Column column) {
        return each(EnumTypeChange.class)
                .filter(change -> !(change instanceof EnumTypeChange.DropEnumType))
                .anyMatch(change -> column.type()
                        .name()
                        .equals(Identifier.quote(change.type().name())));
    }

    private List<Piece> goneLabels(RecreateEnumType change) {
        return change.uses().stream()
                .flatMap(use -> of(change, use).stream().map(probe -> piece(use.table(), change, probe)))
                .toList();
    }

    /** Where a column that stays may hold a label that goes. */
    static Optional<Probe> of(RecreateEnumType change, RecreateEnumType.Use use) {
        List<String> gone = change.gone();
        return gone.isEmpty() || !use.stays()
                ? Optional.empty()
                : Optional.of(new Probe.GoneLabels(use.column(), gone));
    }

    /** What to look for before a constraint that comes; nothing where its columns are not there yet. */
    Optional<Probe> of(ConstraintChange change) {
        return comes(change) && !anyAdded(change)
                ? change.constraint().accept(new OfConstraint(change.table()))
                : Optional.empty();
    }

    /** Whether there can be rows that break a constraint: not where it asks for less than before, nor where all have null. */
    boolean mayBeBroken(ConstraintChange change) {
        return comes(change) && !asksForNoMore(change) && !isNullInAllRows(change);
    }

    private static boolean comes(ConstraintChange change) {
        return change instanceof AddConstraint || isNew(change);
    }

    /** A reference that only acts in another way, or a check that lets more values pass. */
    private static boolean asksForNoMore(ConstraintChange change) {
        if (!(change instanceof ReplaceConstraint replace)) {
            return false;
        }
        if (replace.from() instanceof CheckConstraint old && replace.constraint() instanceof CheckConstraint check) {
            return Implication.holds(old.expression(), check.expression());
        }
        return replace.from() instanceof ForeignKey old
                && replace.constraint() instanceof ForeignKey key
                && old.columns().equals(key.columns())
                && old.referencedTable().equals(key.referencedTable())
                && old.referencedColumns().equals(key.referencedColumns());
    }

    /** References and uniques let rows pass in which one of their columns is null, and so does a list of values. */
    private boolean isNullInAllRows(ConstraintChange change) {
        Constraint constraint = change.constraint();
        boolean letsNullPass = constraint instanceof ForeignKey
                || (constraint instanceof UniqueConstraint unique && unique.nulls() == UniqueConstraint.Nulls.DISTINCT)
                || (constraint instanceof CheckConstraint check && Implication.isListOfValues(check.expression()));
        return letsNullPass
                && each(AddColumn.class)
                        .filter(added ->
                                added.table().name().equals(change.table().name()))
                        .filter(added -> added.column().nullable()
                                && added.column().value().equals(ColumnValue.NONE)
                                && added.backfill().isEmpty())
                        .anyMatch(added ->
                                constraint.columns().contains(added.column().name()));
    }

    private Piece piece(Table table, Change change, Probe probe) {
        List<Impact> impacts = new ArrayList<>();
        impacts.add(Impact.of(former.ofTable(table.name()), TableLock.ACCESS_SHARE));
        if (probe instanceof Probe.Orphans orphans
                && !former.isNew(orphans.key().referencedTable())) {
            QualifiedName parent = former.ofTable(orphans.key().referencedTable());
            impacts.add(Impact.of(parent, TableLock.ACCESS_SHARE));
        }
        Action action = new Action(new RefuseRows(table, probe, former), change.origin(), impacts);
        return Piece.shared(Stage.PROBES, Piece.NO_TABLE, Part.PROBE, action);
    }

    private <C extends Change> Stream<C> each(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean isNew(ConstraintChange change) {
        return change instanceof ReplaceConstraint replace && !replace.from().equals(replace.constraint());
    }

    private boolean anyAdded(ConstraintChange change) {
        QualifiedName table = change.table().name();
        return each(AddColumn.class)
                .anyMatch(added -> added.table().name().equals(table)
                        && names(change.constraint(), added.column().name()));
    }

    /** A check whose columns are not known may name any. */
    private static boolean names(Constraint constraint, String column) {
        List<String> columns = constraint.columns();
        return columns.contains(column) || (constraint instanceof CheckConstraint && columns.isEmpty());
    }

    private List<ChangeColumnType> conversions(Table table, List<String> columns) {
        return each(ChangeColumnType.class)
                .filter(change -> change.table().name().equals(table.name())
                        && columns.contains(change.column().name()))
                .toList();
    }

    /** What a constraint of a table cannot bear. */
    private final class OfConstraint implements Constraint.Visitor<Optional<Probe>> {

        private final Table table;

        OfConstraint(Table table) {
            this.table = table;
        }

        @Override
        public Optional<Probe> primaryKey(PrimaryKey key) {
            return Optional.of(duplicates(key, Probe.Duplicates.Nulls.SAME));
        }

        @Override
        public Optional<Probe> unique(UniqueConstraint unique) {
            Probe.Duplicates.Nulls nulls = unique.nulls() == UniqueConstraint.Nulls.DISTINCT
                    ? Probe.Duplicates.Nulls.DISTINCT
                    : Probe.Duplicates.Nulls.SAME;
            return Optional.of(duplicates(unique, nulls));
        }

        /** To a table that comes back empty it is not held against the rows. */
        @Override
        public Optional<Probe> foreignKey(ForeignKey key) {
            boolean comesBack = options.way() == PlanOptions.Way.BACK && former.isNew(key.referencedTable());
            boolean parentChanges = each(ConstraintChange.class)
                            .anyMatch(change -> change.table().name().equals(key.referencedTable())
                                    && change instanceof AddConstraint)
                    || each(ChangeColumnType.class)
                            .anyMatch(change -> change.table().name().equals(key.referencedTable())
                                    && key.referencedColumns()
                                            .contains(change.column().name()));
            return comesBack || parentChanges
                    ? Optional.empty()
                    : Optional.of(new Probe.Orphans(key, conversions(table, key.columns())));
        }

        @Override
        public Optional<Probe> check(CheckConstraint check) {
            boolean converted = each(ChangeColumnType.class)
                    .anyMatch(change -> change.table().name().equals(table.name()));
            List<RenameValue> renamed = each(RenameValue.class)
                    .filter(change -> change.table().name().equals(table.name()))
                    .toList();
            return converted || comparesWithUnfinished(check)
                    ? Optional.empty()
                    : Optional.of(new Probe.Violations(check, renamed));
        }

        private boolean comparesWithUnfinished(CheckConstraint check) {
            return table.columns().stream()
                    .filter(column -> isUnfinished(column))
                    .anyMatch(column -> Mentions.of(column.name()).inExpressionOf(check));
        }

        /** Where only equal values exclude each other. Any other operator would have to be tried on every pair of rows. */
        @Override
        public Optional<Probe> exclusion(ExclusionConstraint exclusion) {
            boolean onlyEqual = exclusion.predicate().isEmpty()
                    && exclusion.elements().stream()
                            .allMatch(element -> element.operator().equals("=")
                                    && element.key().target().isColumn());
            return onlyEqual ? Optional.of(duplicates(exclusion, Probe.Duplicates.Nulls.DISTINCT)) : Optional.empty();
        }

        private Probe duplicates(Constraint constraint, Probe.Duplicates.Nulls nulls) {
            return new Probe.Duplicates(constraint.columns(), nulls, conversions(table, constraint.columns()));
        }
    }
}
