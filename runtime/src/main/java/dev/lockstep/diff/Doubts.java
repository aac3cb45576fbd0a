package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.Doubt.GoneColumn;
import dev.lockstep.diff.Doubt.GoneTable;
import dev.lockstep.diff.Doubt.LooksLikeSwap;
import dev.lockstep.diff.Doubt.NoCast;
import dev.lockstep.diff.Doubt.NoMapping;
import dev.lockstep.diff.Doubt.OccupiedColumn;
import dev.lockstep.diff.Doubt.OccupiedTable;
import dev.lockstep.diff.Doubt.OneValueForAll;
import dev.lockstep.diff.Doubt.RequiredColumn;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through a list of changes and asks where it would have to guess. */
public final class Doubts {

    private final List<Change> changes;
    private final Confirmations confirmations;
    private final Schema current;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(List<Change> changes, Hints hints, Schema current) {
        this.changes = changes;
        this.confirmations = new Confirmations(hints.drops());
        this.current = current;
    }

    /** In the order of the changes; those about hints come last. */
    public static List<Doubt> of(List<Change> changes, Hints hints, Intent intent, Schema current, Schema wanted) {
        Doubts doubts = new Doubts(changes, hints, current);
        doubts.of(DropTable.class).forEach(change -> doubts.dropTable(change, wanted));
        doubts.of(DropColumn.class).forEach(change -> doubts.dropColumn(change, wanted));
        doubts.of(AddColumn.class).forEach(doubts::addColumn);
        doubts.of(ChangeColumnType.class).forEach(doubts::changeType);
        doubts.doubts.addAll(HintDoubts.of(hints, intent, current, wanted, changes));
        doubts.doubts.addAll(ConstantDoubts.of(hints, current, wanted));
        doubts.doubts.addAll(ExpressionDoubts.of(changes, hints));
        return List.copyOf(doubts.doubts);
    }

    private <C extends Change> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private void dropTable(DropTable change, Schema wanted) {
        Table table = Displaced.original(change.table(), current);
        if (confirmations.allow(table)) {
            return;
        }
        if (!table.equals(change.table())) {
            doubts.add(new OccupiedTable(table, wanted.table(table.name()).orElse(table)));
            return;
        }
        List<Table> candidates = of(CreateTable.class)
                .map(CreateTable::table)
                .filter(created -> alike(table, created))
                .toList();
        doubts.add(new GoneTable(table, candidates));
    }

    private void dropColumn(DropColumn change, Schema wanted) {
        Column column = Displaced.original(change.column(), current);
        Table table = wanted.table(change.table().name()).orElse(change.table());
        if (confirmations.allow(table, column)) {
            return;
        }
        if (!column.equals(change.column())) {
            doubts.add(new OccupiedColumn(
                    table, column, table.column(column.name()).orElse(column)));
            return;
        }
        List<Column> candidates = of(AddColumn.class)
                .filter(added -> added.table().name().equals(table.name()))
                .map(AddColumn::column)
                .filter(added -> Casts.assigns(column.type(), added.type()))
                .toList();
        doubts.add(new GoneColumn(table, column, candidates));
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
        Optional<String> mapping =
                current.table(change.table().name()).flatMap(before -> EnumLists.mapping(before, change));
        Optional<ChangeColumnType> other = of(ChangeColumnType.class)
                .filter(candidate ->
                        candidate.table().name().equals(change.table().name()))
                .filter(candidate -> candidate
                                .from()
                                .type()
                                .equals(change.column().type())
                        && candidate.column().type().equals(change.from().type())
                        && !candidate
                                .from()
                                .type()
                                .name()
                                .equals(change.from().type().name()))
                .findFirst();
        if (change.using().isEmpty() && other.isPresent()) {
            doubts.add(new LooksLikeSwap(
                    change.table(), change.column(), other.get().column()));
        } else if (change.using().isEmpty() && mapping.isPresent()) {
            doubts.add(new NoMapping(change.table(), change.from(), change.column(), mapping.get()));
        } else if (change.using().isEmpty()
                && !Casts.assigns(change.from().type(), change.column().type())) {
            doubts.add(new NoCast(change.table(), change.from(), change.column()));
        }
    }

    /** Most columns of the one are in the other. */
    private static boolean alike(Table gone, Table created) {
        long shared = gone.columns().stream()
                .filter(column -> created.column(column.name()).isPresent())
                .count();
        return 2 * shared >= Math.max(gone.columns().size(), created.columns().size());
    }
}
