package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Generated columns that stay what they are while the type of a column that they are made of changes, which PostgreSQL
 * refuses as long as they are there (manual, ALTER TABLE).
 */
final class GeneratedColumns {

    private GeneratedColumns() {}

    /** A change of its value into itself for each of them. */
    static List<Change> renewed(Schema before, Schema after, List<Change> changes) {
        List<Change> renewed = new ArrayList<>();
        for (ChangeColumnType change : changes.stream()
                .filter(ChangeColumnType.class::isInstance)
                .map(ChangeColumnType.class::cast)
                .toList()) {
            after.table(change.table().name()).ifPresent(table -> made(table, change.column()).stream()
                    .filter(column -> exists(column, table, before))
                    .map(column -> new ChangeColumnValue(table, column, column))
                    .filter(renewal -> !isChanged(renewal, changes) && !renewed.contains(renewal))
                    .forEach(renewed::add));
        }
        return renewed;
    }

    private static List<Column> made(Table table, Column base) {
        Mentions mentions = Mentions.of(base.name());
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
