package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generated columns that stay what they are while the type of a column that they are made of changes, which PostgreSQL
 * refuses as long as they are there (manual, ALTER TABLE).
 */
final class GeneratedColumns {

    private GeneratedColumns() {}

    /** A change of its value into itself for each of them. */
    static List<Change> renewed(Schema before, Schema after, List<Change> changes) {
        List<Change> renewed = new ArrayList<>();
        retyped(changes)
                .forEach(base -> after.table(base.table()).ifPresent(table -> made(table, base.column()).stream()
                        .filter(column -> exists(column, table, before))
                        .map(column -> new ChangeColumnValue(table, column, column))
                        .filter(renewal -> !isChanged(renewal, changes) && !renewed.contains(renewal))
                        .forEach(renewed::add)));
        return renewed;
    }

    /** The columns that get another type, an enum type that is made anew included. */
    private static Stream<ColumnName> retyped(List<Change> changes) {
        return changes.stream().flatMap(change -> {
            if (change instanceof RecreateEnumType recreated) {
                return recreated.uses().stream()
                        .map(use ->
                                new ColumnName(use.table().name(), use.column().name()));
            }
            return change instanceof ChangeColumnType type
                    ? Stream.of(
                            new ColumnName(type.table().name(), type.column().name()))
                    : Stream.empty();
        });
    }

    private static List<Column> made(Table table, String base) {
        Mentions mentions = Mentions.of(base);
        return table.columns().stream().filter(mentions::inValueOf).toList();
    }

    private static boolean exists(Column column, Table table, Schema before) {
        return before.table(table.name())
                .flatMap(old -> old.column(column.name()))
                .isPresent();
    }

    private static boolean isChanged(ChangeColumnValue renewal, List<Change> changes) {
        return changes.stream()
                .filter(ChangeColumnValue.class::isInstance)
                .map(ChangeColumnValue.class::cast)
                .anyMatch(change -> change.table().name().equals(renewal.table().name())
                        && change.column().name().equals(renewal.column().name()));
    }
}
