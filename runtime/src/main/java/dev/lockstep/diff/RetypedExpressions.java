package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checks, exclusions and indexes that stay what they are while a column in one of their expressions becomes something else:
 * PostgreSQL has the constants in them as values of the old type, which the new one may not be compared with (manual, ALTER
 * TABLE, SET DATA TYPE).
 */
final class RetypedExpressions {

    private RetypedExpressions() {}

    /** A replacement by itself for each of them. Only the tables of retyped columns are looked at. */
    static List<Change> renewed(Schema before, Schema after, List<Change> changes) {
        List<Change> renewed = new ArrayList<>();
        retyped(changes).forEach((name, columns) -> after.table(name)
                .ifPresent(table -> renew(before.table(name).orElse(table), table, columns, renewed)));
        return renewed;
    }

    private static void renew(Table old, Table table, List<Mentions> retyped, List<Change> renewed) {
        for (Constraint constraint : table.constraints()) {
            if (retyped.stream().anyMatch(column -> column.inExpressionOf(constraint)) && stays(old, constraint)) {
                renewed.add(new ReplaceConstraint(table, constraint, constraint));
            }
        }
        for (Index index : table.indexes()) {
            if (retyped.stream().anyMatch(column -> column.inExpressionOf(index)) && stays(old, index)) {
                renewed.add(new ReplaceIndex(table, index, index));
            }
        }
    }

    private static boolean stays(Table old, Constraint constraint) {
        return old.constraints().stream().anyMatch(other -> Structure.of(other).equals(Structure.of(constraint)));
    }

    private static boolean stays(Table old, Index index) {
        return old.indexes().stream().anyMatch(other -> Structure.of(other).equals(Structure.of(index)));
    }

    /** By table, in the order of their names. */
    private static SortedMap<QualifiedName, List<Mentions>> retyped(List<Change> changes) {
        SortedMap<QualifiedName, List<Mentions>> retyped = new TreeMap<>();
        for (Change change : changes) {
            if (change instanceof ChangeColumnType type
                    && isAnotherKind(type.from().type(), type.column().type())) {
                retyped.computeIfAbsent(type.table().name(), name -> new ArrayList<>())
                        .add(Mentions.of(type.column().name()));
            }
        }
        return retyped;
    }

    /** Numbers are compared with numbers, and texts with texts, whichever they are. */
    private static boolean isAnotherKind(SqlType from, SqlType to) {
        return from.dimensions() != to.dimensions()
                || (!from.name().equals(to.name()) && !Casts.areAlike(from.element(), to.element()));
    }
}
