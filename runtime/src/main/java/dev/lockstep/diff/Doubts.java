package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.Doubt.GoneColumn;
import dev.lockstep.diff.Doubt.GoneTable;
import dev.lockstep.diff.Doubt.NoCast;
import dev.lockstep.diff.Doubt.OneValueForAll;
import dev.lockstep.diff.Doubt.RequiredColumn;
import dev.lockstep.diff.Doubt.UnknownName;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goes through a list of changes and asks where it would have to guess. */
public final class Doubts {

    private final List<Change> changes;
    private final Hints hints;
    private final Schema current;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(List<Change> changes, Hints hints, Schema current) {
        this.changes = changes;
        this.hints = hints;
        this.current = current;
    }

    /** In the order of the changes; those about hints come last. */
    public static List<Doubt> of(List<Change> changes, Hints hints, Schema current, Schema wanted) {
        Doubts doubts = new Doubts(changes, hints, current);
        doubts.of(DropTable.class).forEach(doubts::dropTable);
        doubts.of(DropColumn.class).forEach(change -> doubts.dropColumn(change, wanted));
        doubts.of(AddColumn.class).forEach(doubts::addColumn);
        doubts.of(ChangeColumnType.class).forEach(doubts::changeType);
        hints.renames().forEach(hint -> doubts.renamedFrom(hint, wanted));
        doubts.doubts.addAll(ExpressionDoubts.of(changes, hints));
        return List.copyOf(doubts.doubts);
    }

    private <C extends Change> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private void dropTable(DropTable change) {
        Table table = change.table();
        if (!confirmed(table)) {
            List<Table> candidates = of(CreateTable.class)
                    .map(CreateTable::table)
                    .filter(created -> alike(table, created))
                    .toList();
            doubts.add(new GoneTable(table, candidates));
        }
    }

    private void dropColumn(DropColumn change, Schema wanted) {
        Column column = change.column();
        Table table = wanted.table(change.table().name()).orElse(change.table());
        if (!confirmed(table, column)) {
            List<Column> candidates = of(AddColumn.class)
                    .filter(added -> added.table().name().equals(table.name()))
                    .map(AddColumn::column)
                    .filter(added -> Casts.assigns(column.type(), added.type()))
                    .toList();
            doubts.add(new GoneColumn(table, column, candidates));
        }
    }

    private void addColumn(AddColumn change) {
        Column column = change.column();
        if (!column.nullable()
                && column.value().equals(ColumnValue.NONE)
                && change.backfill().isEmpty()) {
            doubts.add(new RequiredColumn(change.table(), column));
        }
        boolean sameForAll = column.value() instanceof ColumnValue.Default value
                && !DefaultCost.isComputedPerRow(value.expression());
        if (sameForAll && change.isUniqueAlone() && change.backfill().isEmpty()) {
            doubts.add(new OneValueForAll(change.table(), column));
        }
    }

    private void changeType(ChangeColumnType change) {
        if (change.using().isEmpty()
                && !Casts.assigns(change.from().type(), change.column().type())) {
            doubts.add(new NoCast(change.table(), change.from(), change.column()));
        }
    }

    /** A rename from a name that nothing has, of a column that is not there either: not one that was done before. */
    private void renamedFrom(Hints.RenamedFrom hint, Schema wanted) {
        Origin place = hint.place();
        for (Table table : wanted.tables()) {
            boolean isNew = table.columns().stream()
                    .filter(column -> column.origin().equals(place))
                    .anyMatch(column -> of(AddColumn.class)
                            .anyMatch(added -> added.column().equals(column)
                                    && added.table().name().equals(table.name())));
            if (isNew) {
                List<String> known = current.table(table.name())
                        .map(old ->
                                old.columns().stream().map(Doubts::sourceName).toList())
                        .orElse(List.of());
                doubts.add(new UnknownName(place, "RenamedFrom", hint.oldName(), known));
            }
        }
    }

    private boolean confirmed(Table table, Column column) {
        String type = table.origin().type();
        return hints.drops().stream()
                .filter(drop -> drop.place().equals(Origin.of(type))
                        || drop.place().equals(Origin.of(column.origin().type())))
                .anyMatch(drop -> drop.name().equals(column.name())
                        || drop.name().equals(column.origin().attribute()));
    }

    private boolean confirmed(Table table) {
        String type = table.origin().type();
        return hints.drops().stream()
                .anyMatch(drop -> drop.name().equals(table.name().name())
                        || drop.name().equals(table.name().toString())
                        || drop.name().equals(type)
                        || type.endsWith("." + drop.name())
                        || type.endsWith("$" + drop.name())
                        || (drop.place().equals(Origin.of(type))
                                && drop.name().equals(table.origin().attribute())));
    }

    /** Most columns of the one are in the other. */
    private static boolean alike(Table gone, Table created) {
        long shared = gone.columns().stream()
                .filter(column -> created.column(column.name()).isPresent())
                .count();
        return 2 * shared >= Math.max(gone.columns().size(), created.columns().size());
    }

    private static String sourceName(Column column) {
        String attribute = column.origin().attribute();
        return attribute.isEmpty() ? column.name() : attribute;
    }
}
