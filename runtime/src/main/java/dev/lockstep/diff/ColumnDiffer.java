package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.diff.ColumnChange.CommentOnColumn;
import dev.lockstep.diff.ColumnChange.DropNotNull;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Two columns of one name. */
final class ColumnDiffer {

    private ColumnDiffer() {}

    static List<Change> diff(Table table, Column before, Column after, Intent intent) {
        List<Change> changes = new ArrayList<>();
        if (!before.type().equals(after.type()) || !before.collation().equals(after.collation())) {
            changes.add(new ChangeColumnType(
                    table, before, after, intent.conversion(table.name(), after.name()), List.of()));
        }
        if (!sameValue(before.value(), after.value())) {
            changes.add(new ChangeColumnValue(table, before, after));
        }
        if (before.nullable() && !after.nullable()) {
            changes.add(new SetNotNull(table, after, intent.backfill(table.name(), after.name())));
        }
        if (!before.nullable() && after.nullable()) {
            changes.add(new DropNotNull(table, after));
        }
        if (!before.comment().equals(after.comment())) {
            changes.add(new CommentOnColumn(table, after));
        }
        return changes;
    }

    private static boolean sameValue(ColumnValue before, ColumnValue after) {
        if (before instanceof ColumnValue.Default one && after instanceof ColumnValue.Default other) {
            return Expressions.same(one.expression(), other.expression());
        }
        if (before instanceof ColumnValue.Generated one && after instanceof ColumnValue.Generated other) {
            return one.storage() == other.storage() && Expressions.same(one.expression(), other.expression());
        }
        return before.equals(after);
    }
}
