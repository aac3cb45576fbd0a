package dev.lockstep.plan;

import dev.lockstep.diff.Casts;
import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
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
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queries that go before everything else: they find the rows that would stop a later step, so that a migration that
 * cannot be finished is not begun. A column of this migration is not asked about.
 */
final class Probes {

    private final List<Change> changes;
    private final PlanOptions options;
    private final FormerNames former;
    private final Fills fills;
    private final UnfinishedTypes unfinished;

    Probes(List<Change> changes, PlanOptions options) {
        this.changes = changes;
        this.options = options;
        this.former = new FormerNames(changes);
        this.fills = new Fills(changes, options.way());
        this.unfinished = new UnfinishedTypes(changes);
    }

    static List<Piece> of(List<Change> changes, PlanOptions options) {
        Probes probes = new Probes(changes, options);
        List<Piece> pieces = new ArrayList<>();
        probes.each(ChangeColumnType.class)
                .filter(change -> !probes.unfinished.areHeldBy(change.column()) && !probes.isComputed(change))
                .forEach(change -> Misfits.of(change)
                        .forEach(probe -> pieces.add(probes.piece(change.table(), change, probe, List.of()))));
        probes.each(SetNotNull.class)
                .filter(change -> change.backfill().isEmpty()
                        && probes.expressionOf(change.column(), change.table()).isEmpty())
                .forEach(change -> pieces.add(
                        probes.piece(change.table(), change, new Probe.MissingValues(change.column()), List.of())));
        probes.each(ColumnChange.class).forEach(change -> probes.unfilled(change)
                .ifPresent(probe -> pieces.add(
                        probes.piece(change.table(), change, probe, probes.fillsOf(change.table(), probe)))));
        probes.each(RecreateEnumType.class).forEach(change -> pieces.addAll(probes.goneLabels(change)));
        probes.each(ConstraintChange.class).filter(probes::mayBeBroken).forEach(change -> probes.of(change)
                .ifPresent(probe -> pieces.add(probes.piece(
                        change.table(), change, probe, probes.fillsOf(change).orElseThrow()))));
        probes.each(ChangeColumnType.class)
                .filter(Probes::mayMeet)
                .forEach(change -> pieces.addAll(probes.heldAgainst(change)));
        probes.each(IndexChange.class).forEach(change -> probes.of(change)
                .ifPresent(probe -> pieces.add(probes.piece(
                        change.table(), change, probe, probes.fillsOf(change).orElseThrow()))));
        return pieces;
    }

    /** Where a column is required, and gets its values from an expression that need not have one for each row. */
    private Optional<Probe.Unfilled> unfilled(ColumnChange change) {
        Optional<String> expression = Optional.empty();
        if (change instanceof SetNotNull required) {
            expression = required.backfill();
        } else if (change instanceof AddColumn added && !added.column().nullable()) {
            expression = added.backfill();
        } else if (change instanceof ChangeColumnType converted
                && !converted.column().nullable()) {
            expression = converted.using();
        }
        return expression.flatMap(value -> of(change.table(), change.column(), value));
    }

    /** Whether no value goes over into the new type: others are computed. */
    private boolean isComputed(ChangeColumnType change) {
        return each(ChangeColumnValue.class)
                .filter(value -> value.table().name().equals(change.table().name()))
                .filter(value -> value.column().name().equals(change.column().name()))
                .anyMatch(value -> GeneratedExpansion.isGenerated(value.column()));
    }

    /** What converts a column in this migration, where the source says how. */
    private Optional<String> expressionOf(Column column, Table table) {
        return each(ChangeColumnType.class)
                .filter(change -> change.table().name().equals(table.name()))
                .filter(change -> change.column().name().equals(column.name()))
                .flatMap(change -> change.using().stream())
                .findFirst();
    }

    /** Whether values that differ may be the same after a conversion, or break a rule that they followed. */
    private static boolean mayMeet(ChangeColumnType change) {
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        return change.using().isPresent()
                || !Casts.assigns(from, to)
                || (TypeChange.narrows(from, to) && Rounding.rounds(from, to));
    }

    /** What stays as it is, and is held against the converted values by PostgreSQL itself. */
    private List<Piece> heldAgainst(ChangeColumnType change) {
        Table table = change.table();
        String column = change.column().name();
        Set<ObjectName> coming = Stream.concat(
                        each(ConstraintChange.class)
                                .filter(other -> other.table().name().equals(table.name()) && comes(other))
                                .map(other -> other.constraint().name()),
                        each(IndexChange.class)
                                .filter(other -> other.table().name().equals(table.name()) && comes(other))
                                .map(other -> other.index().name()))
                .collect(Collectors.toSet());
        List<Piece> pieces = new ArrayList<>();
        table.constraints().stream()
                .filter(constraint -> ConstraintProbe.names(constraint, column) && !coming.contains(constraint.name()))
                .forEach(constraint -> fills.of(table, other -> ConstraintProbe.names(constraint, other))
                        .ifPresent(filled -> constraint
                                .accept(probe(table))
                                .ifPresent(probe -> pieces.add(piece(table, change, probe, filled)))));
        table.indexes().stream()
                .filter(index -> isUnique(index) && names(index, column) && !coming.contains(index.name()))
                .forEach(index -> fills.of(table, other -> names(index, other))
                        .ifPresent(filled -> pieces.add(piece(table, change, new Probe.DuplicateKeys(index), filled))));
        return pieces;
    }

    /** The same of a column and the expression that fills it. */
    Optional<Probe.Unfilled> of(Table table, Column column, String expression) {
        Probe.Unfilled probe = new Probe.Unfilled(column, expression);
        boolean isKnown =
                fillsOf(table, probe).stream().anyMatch(fill -> fill.value().equals(Optional.of(expression)));
        return isKnown && Requirement.mayBeNull(expression) ? Optional.of(probe) : Optional.empty();
    }

    private List<Fill> fillsOf(Table table, Probe.Unfilled probe) {
        return fills.of(table, probe.column().name()::equals).orElse(List.of());
    }

    private Optional<List<Fill>> fillsOf(ConstraintChange change) {
        Constraint constraint = change.constraint();
        return fills.of(change.table(), column -> ConstraintProbe.names(constraint, column));
    }

    private Optional<List<Fill>> fillsOf(IndexChange change) {
        return fills.of(change.table(), column -> names(change.index(), column));
    }

    /** What to look for before a unique index that comes; nothing where its columns are not there yet. */
    Optional<Probe> of(IndexChange change) {
        return comes(change)
                        && isUnique(change.index())
                        && isSettled(change)
                        && fillsOf(change).isPresent()
                ? Optional.of(new Probe.DuplicateKeys(change.index()))
                : Optional.empty();
    }

    private static boolean comes(IndexChange change) {
        return change instanceof CreateIndex || change instanceof ReplaceIndex;
    }

    private static boolean isUnique(Index index) {
        return index.uniqueness() != Index.Uniqueness.NOT_UNIQUE;
    }

    /** Whether no column that the index is about is computed otherwise after this migration, or of a type that is not there yet. */
    private boolean isSettled(IndexChange change) {
        Stream<String> computed = each(ChangeColumnValue.class)
                .filter(column -> column.table().name().equals(change.table().name()))
                .map(column -> column.column().name());
        return Stream.concat(computed, unsettled(change.table())).noneMatch(name -> names(change.index(), name));
    }

    /** The columns whose values cannot be compared before: their type is not there yet. */
    private Stream<String> unsettled(Table table) {
        return table.columns().stream().filter(unfinished::areHeldBy).map(Column::name);
    }

    private List<Piece> goneLabels(RecreateEnumType change) {
        return change.uses().stream()
                .filter(use -> use.using().filter(unfinished::areNamedIn).isEmpty())
                .flatMap(use -> of(change, use).stream().map(probe -> piece(use.table(), change, probe, List.of())))
                .toList();
    }

    /** Where a column that stays may hold a label that goes. */
    static Optional<Probe> of(RecreateEnumType change, RecreateEnumType.Use use) {
        List<String> gone = change.gone();
        return gone.isEmpty() || !use.stays()
                ? Optional.empty()
                : Optional.of(new Probe.GoneLabels(use.column(), use.using(), gone));
    }

    /** What to look for before a constraint that comes; nothing where its columns are not there yet. */
    Optional<Probe> of(ConstraintChange change) {
        return comes(change) && fillsOf(change).isPresent()
                ? change.constraint().accept(probe(change.table()))
                : Optional.empty();
    }

    /** Whether there can be rows that break a constraint: not where it asks for less than before, nor where all have null. */
    boolean mayBeBroken(ConstraintChange change) {
        return comes(change) && !asksForNoMore(change) && !isNullInAllRows(change) && !isMetByAllRows(change);
    }

    /** A list that has the one value which a new column gives to all rows. */
    private boolean isMetByAllRows(ConstraintChange change) {
        return change.constraint() instanceof CheckConstraint check
                && fillsOf(change).stream()
                        .flatMap(List::stream)
                        .filter(fill -> fill.scope() == Fill.Scope.EVERY_ROW)
                        .filter(fill ->
                                check.columns().equals(List.of(fill.column().name())))
                        .flatMap(fill -> fill.value().stream())
                        .anyMatch(Implication.listed(check.expression())::contains);
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

    private ConstraintProbe probe(Table table) {
        return new ConstraintProbe(changes, options.way(), table);
    }

    private Piece piece(Table table, Change change, Probe probe, List<Fill> filled) {
        List<Impact> impacts = new ArrayList<>();
        impacts.add(Impact.of(former.ofTable(table.name()), TableLock.ACCESS_SHARE));
        if (probe instanceof Probe.Orphans orphans
                && !former.isNew(orphans.key().referencedTable())) {
            QualifiedName parent = former.ofTable(orphans.key().referencedTable());
            impacts.add(Impact.of(parent, TableLock.ACCESS_SHARE));
        }
        Action action = new Action(new RefuseRows(table, probe, former, filled), change.origin(), impacts);
        return Piece.shared(Stage.PROBES, Piece.NO_TABLE, Part.PROBE, action);
    }

    private <C extends Change> Stream<C> each(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean isNew(ConstraintChange change) {
        return change instanceof ReplaceConstraint replace && !replace.from().equals(replace.constraint());
    }

    private static boolean names(Index index, String column) {
        return index.columns().contains(column) || Mentions.of(column).inExpressionOf(index);
    }
}
