package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks, exclusions and indexes that stay what they are while a column in one of their expressions becomes something else:
 * PostgreSQL has the constants in them as values of the old type, which the new one may not be compared with (manual, ALTER
 * TABLE, SET DATA TYPE).
 */
final class RetypedExpressions {

    private RetypedExpressions() {}

    /** A replacement by itself for each of them. */
    static List<Change> renewed(Schema before, Schema after, List<Change> changes) {
        List<Change> renewed = new ArrayList<>();
        for (Table table : after.tables()) {
            List<Mentions> retyped = retyped(table, changes).toList();
            Table old = before.table(table.name()).orElse(table);
            for (Constraint constraint : table.constraints()) {
                boolean stays = old.constraints().stream()
                        .anyMatch(other -> Structure.of(other).equals(Structure.of(constraint)));
                if (stays && retyped.stream().anyMatch(column -> column.inExpressionOf(constraint))) {
                    renewed.add(new ReplaceConstraint(table, constraint, constraint));
                }
            }
            for (Index index : table.indexes()) {
                boolean stays = old.indexes().stream()
                        .anyMatch(other -> Structure.of(other).equals(Structure.of(index)));
                if (stays && retyped.stream().anyMatch(column -> column.inExpressionOf(index))) {
                    renewed.add(new ReplaceIndex(table, index, index));
                }
            }
        }
        return renewed;
    }

    private static Stream<Mentions> retyped(Table table, List<Change> changes) {
        return changes.stream()
                .filter(ChangeColumnType.class::isInstance)
                .map(ChangeColumnType.class::cast)
                .filter(change -> change.table().name().equals(table.name()))
                .filter(change ->
                        isAnotherKind(change.from().type(), change.column().type()))
                .map(change -> Mentions.of(change.column().name()));
    }

    /** Numbers are compared with numbers, and texts with texts, whichever they are. */
    private static boolean isAnotherKind(SqlType from, SqlType to) {
        return from.dimensions() != to.dimensions()
                || (!from.name().equals(to.name()) && !Casts.areAlike(from.element(), to.element()));
    }
}
