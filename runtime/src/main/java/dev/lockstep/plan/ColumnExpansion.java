package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.diff.ColumnChange.CommentOnColumn;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.ColumnChange.DropNotNull;
import dev.lockstep.diff.ColumnChange.RenameColumn;
import dev.lockstep.diff.ColumnChange.RenameValue;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.DefaultCost;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Operation.FillDistinct;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of the columns of a table that is in use. */
final class ColumnExpansion implements ColumnChange.Visitor<List<Piece>> {

    private final FormerNames formerNames;
    private final PlanOptions options;
    private final Backfilling backfilling;
    private final Requirement requirement;
    private final ParentKey parentKey;
    private final GeneratedExpansion generated;

    ColumnExpansion(
            List<Change> changes, PlanOptions options, ConstraintExpansion constraints, IndexExpansion indexes) {
        this.formerNames = new FormerNames(changes);
        this.options = options;
        this.backfilling = new Backfilling(changes, options);
        this.generated = new GeneratedExpansion(changes, options, constraints, indexes);
        this.requirement = new Requirement(options, new Probes(changes, options));
        this.parentKey = new ParentKey(changes);
    }

    @Override
    public List<Piece> add(AddColumn change) {
        List<Piece> pieces = new ArrayList<>(added(change));
        change.column()
                .comment()
                .ifPresent(comment -> pieces.addAll(comment(new CommentOnColumn(change.table(), change.column()))));
        return pieces;
    }

    private List<Piece> added(AddColumn change) {
        Column column = change.column();
        if (GeneratedExpansion.isGenerated(column)) {
            return List.of(generated.added(change));
        }
        if (change.backfill().isPresent()) {
            return addAndFill(
                    change, column.withNullable(true), change.backfill().get());
        }
        boolean sameForAll = column.value() instanceof ColumnValue.Default value
                && !DefaultCost.isComputedPerRow(value.expression());
        boolean none = column.value().equals(ColumnValue.NONE);
        if (change.isUniqueAlone() && (sameForAll || (none && !column.nullable()))) {
            return addDistinct(change);
        }
        if (!column.nullable() && none) {
            return parentKey
                    .of(change)
                    .map(key -> addAndFill(change, column.withNullable(true), key))
                    .orElseGet(() -> addWithPlaceholder(change));
        }
        if (column.value() instanceof ColumnValue.Default value
                && DefaultCost.isComputedPerRow(value.expression())
                && options.isOnline()) {
            return addAndFill(change, column.withNullable(true).withValue(ColumnValue.NONE), value.expression());
        }
        return List.of(shared(Part.ADD_COLUMNS, change, hazardsOfAdding(change)));
    }

    /** The column first, empty; then its default for new rows; then values for old ones; then NOT NULL. */
    private List<Piece> addAndFill(AddColumn change, Column empty, String expression) {
        Table table = change.table();
        Column column = change.column();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(shared(Part.ADD_COLUMNS, new AddColumn(table, empty, Optional.empty())));
        if (!empty.value().equals(column.value())) {
            pieces.add(shared(Part.CHANGE_VALUES, new ChangeColumnValue(table, empty, column)));
        }
        pieces.add(backfilling.of(table, column, expression));
        if (!column.nullable()) {
            pieces.addAll(backfilling.latecomers(table, column, expression));
            pieces.addAll(requirement.afterFill(table, column, expression));
        }
        return pieces;
    }

    private List<Piece> addWithPlaceholder(AddColumn change) {
        Table table = change.table();
        Column column = change.column();
        Column filled = column.withValue(ColumnValue.defaultTo(Placeholder.of(change)));
        return List.of(
                shared(Part.ADD_COLUMNS, new AddColumn(table, filled, Optional.empty())),
                shared(Part.CHANGE_VALUES, new ChangeColumnValue(table, filled, column)));
    }

    /** On the way back only, as on the way up it would be a guess: each row its own value, or none where that is allowed. */
    private List<Piece> addDistinct(AddColumn change) {
        Table table = change.table();
        Column column = change.column();
        Column empty = column.withNullable(true).withValue(ColumnValue.NONE);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(shared(Part.ADD_COLUMNS, new AddColumn(table, empty, Optional.empty())));
        if (!empty.value().equals(column.value())) {
            pieces.add(shared(Part.CHANGE_VALUES, new ChangeColumnValue(table, empty, column)));
        }
        if (!column.nullable()) {
            pieces.addAll(fillDistinct(
                    table, column, Placeholder.distinct(column.type()).orElse(Placeholder.of(change))));
        }
        return pieces;
    }

    private List<Piece> fillDistinct(Table table, Column column, String expression, Hazard... hazards) {
        Action action = new Action(
                new FillDistinct(table, column, expression),
                column.origin(),
                List.of(Impact.of(table.name(), TableLock.ROW_EXCLUSIVE, hazards)));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.alone(Stage.ALTER, table.name(), Part.BACKFILL, action));
        if (options.isOnline()) {
            pieces.add(Piece.alone(Stage.ALTER, table.name(), Part.BACKFILL_LATECOMERS, action));
        }
        pieces.addAll(requirement.afterFill(table, column, "0"));
        return pieces;
    }

    private static List<Hazard> hazardsOfAdding(AddColumn change) {
        Column column = change.column();
        boolean perRow = column.value().accept(new PerRow());
        String table = change.table().name().toString();
        return perRow
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITES_TABLE, table + " is written anew: " + column.name() + " differs by row"))
                : List.of();
    }

    @Override
    public List<Piece> drop(DropColumn change) {
        if (GeneratedExpansion.isGenerated(change.column())) {
            return List.of(generated.dropped(change));
        }
        String column = change.column().name();
        Optional<String> former = formerNames.ofColumn(change, column);
        String name = change.table().name() + "." + former.orElse(column);
        List<Hazard> hazards = new ArrayList<>();
        hazards.add(new Hazard(Hazard.Kind.LOSES_DATA, "the values of " + name));
        if (former.isEmpty()) {
            hazards.add(
                    new Hazard(Hazard.Kind.BREAKS_OLD_VERSION, "an application that still uses " + name + " fails"));
        }
        return List.of(shared(Part.DROP_COLUMNS, change, hazards));
    }

    @Override
    public List<Piece> rename(RenameColumn change) {
        Hazard old = new Hazard(
                Hazard.Kind.BREAKS_OLD_VERSION,
                "an application that still says " + change.table().name() + "." + change.from()
                        + " fails from this moment on");
        boolean known = formerNames.ofColumn(change, change.from()).isEmpty();
        List<Hazard> hazards = known ? List.of(old) : List.of();
        Action action = new Action(
                new Apply(change),
                change.origin(),
                List.of(new Impact(change.table().name(), TableLock.ACCESS_EXCLUSIVE, hazards)));
        return List.of(Piece.shared(Stage.RENAMES, change.table().name(), Part.RENAME_COLUMNS, action));
    }

    @Override
    public List<Piece> changeType(ChangeColumnType change) {
        if (GeneratedExpansion.isGenerated(change.column()) && generated.isMadeAnew(change.table(), change.column())) {
            return List.of();
        }
        Action action = new Action(new Apply(change), change.origin(), TypeHazards.impacts(change));
        return List.of(Piece.shared(Stage.ALTER, change.table().name(), Part.CHANGE_TYPES, action));
    }

    @Override
    public List<Piece> setNotNull(SetNotNull change) {
        List<Piece> pieces = new ArrayList<>();
        Hazard fills = new Hazard(
                Hazard.Kind.CHANGES_VALUES,
                "rows of " + change.table().name() + " without a value for "
                        + change.column().name() + " keep the one that they were given");
        if (change.backfill().isEmpty()) {
            return requirement.of(change.table(), change.column());
        }
        String value = change.backfill().get();
        if (Placeholder.isByNumber(value)) {
            return fillDistinct(change.table(), change.column(), value, fills);
        }
        pieces.add(backfilling.of(change.table(), change.column(), value, fills));
        pieces.addAll(backfilling.latecomers(change.table(), change.column(), value));
        pieces.addAll(requirement.afterFill(change.table(), change.column(), value));
        return pieces;
    }

    @Override
    public List<Piece> dropNotNull(DropNotNull change) {
        return generated.isMadeAnew(change.table(), change.column())
                ? List.of()
                : List.of(shared(Part.CHANGE_VALUES, change));
    }

    @Override
    public List<Piece> changeValue(ChangeColumnValue change) {
        return GeneratedExpansion.concerns(change)
                ? generated.changed(change)
                : List.of(shared(Part.CHANGE_VALUES, change));
    }

    /** Between the rule that forbids the new value and the one that forbids the old. */
    @Override
    public List<Piece> renameValue(RenameValue change) {
        Hazard old = new Hazard(
                Hazard.Kind.BREAKS_OLD_VERSION,
                "an application that still writes " + change.from() + " to "
                        + change.table().name() + "." + change.column().name() + " fails");
        Hazard locks = new Hazard(
                Hazard.Kind.LOCKS_ROWS,
                "rows of " + change.table().name() + " with " + change.from() + " stay locked until all of them have "
                        + change.to());
        Impact impact = Impact.of(change.table().name(), TableLock.ROW_EXCLUSIVE, locks, old);
        Action action = new Action(new Apply(change), change.origin(), List.of(impact));
        return List.of(
                options.isOnline()
                        ? Piece.alone(Stage.ALTER, change.table().name(), Part.RENAME_VALUES, action)
                        : Piece.shared(Stage.ALTER, change.table().name(), Part.BACKFILL, action));
    }

    @Override
    public List<Piece> comment(CommentOnColumn change) {
        Impact impact = Impact.of(change.table().name(), TableLock.SHARE_UPDATE_EXCLUSIVE);
        Action action = new Action(new Apply(change), change.origin(), List.of(impact));
        return List.of(Piece.shared(Stage.ALTER, change.table().name(), Part.COMMENTS, action));
    }

    private static Piece shared(Part part, ColumnChange change) {
        return shared(part, change, List.of());
    }

    private static Piece shared(Part part, ColumnChange change, List<Hazard> hazards) {
        return shared(part, change, change.table(), hazards);
    }

    private static Piece shared(Part part, Change change, Table table, List<Hazard> hazards) {
        Impact impact = new Impact(table.name(), TableLock.ACCESS_EXCLUSIVE, hazards);
        return Piece.shared(
                Stage.ALTER, table.name(), part, new Action(new Apply(change), change.origin(), List.of(impact)));
    }

    /** Whether each row that exists gets a value of its own. */
    private static final class PerRow implements ColumnValue.Visitor<Boolean> {
        @Override
        public Boolean none(ColumnValue.None none) {
            return false;
        }

        @Override
        public Boolean defaultValue(ColumnValue.Default value) {
            return DefaultCost.isComputedPerRow(value.expression());
        }

        @Override
        public Boolean identity(ColumnValue.Identity identity) {
            return true;
        }

        @Override
        public Boolean generated(ColumnValue.Generated generated) {
            return generated.storage() == ColumnValue.Generated.Storage.STORED;
        }
    }
}
