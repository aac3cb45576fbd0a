package dev.lockstep.diff;

import dev.lockstep.diff.Doubt.NoExpression;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goes through every SQL text that a source gave and asks about those that would change the statement around them. */
final class ExpressionDoubts {

    private final List<Doubt> doubts = new ArrayList<>();

    private ExpressionDoubts() {}

    /** The hints first, then the changes in their order. */
    static List<Doubt> of(List<Change> changes, Hints hints) {
        ExpressionDoubts doubts = new ExpressionDoubts();
        hints.backfills().forEach(hint -> doubts.expression(hint.place(), "Backfill", hint.expression()));
        hints.conversions().forEach(hint -> doubts.expression(hint.place(), "ConvertUsing", hint.expression()));
        each(changes, ColumnChange.class)
                .filter(change ->
                        change instanceof ColumnChange.AddColumn || change instanceof ColumnChange.ChangeColumnValue)
                .forEach(change -> doubts.value(change.column()));
        each(changes, CreateTable.class).forEach(change -> doubts.table(change.table()));
        each(changes, ConstraintChange.class)
                .filter(change -> change instanceof ConstraintChange.AddConstraint
                        || change instanceof ConstraintChange.ReplaceConstraint)
                .forEach(change -> doubts.constraint(change.constraint(), change.origin()));
        each(changes, IndexChange.class)
                .filter(change ->
                        change instanceof IndexChange.CreateIndex || change instanceof IndexChange.ReplaceIndex)
                .forEach(change -> doubts.index(change.index(), change.origin()));
        return doubts.doubts;
    }

    private static <C extends Change> Stream<C> each(List<Change> changes, Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private void table(Table table) {
        table.columns().forEach(this::value);
        table.constraints()
                .forEach(constraint ->
                        constraint(constraint, new ConstraintChange.AddConstraint(table, constraint).origin()));
        table.indexes().forEach(index -> index(index, new IndexChange.CreateIndex(table, index).origin()));
    }

    private void value(Column column) {
        if (column.value() instanceof ColumnValue.Default value) {
            expression(column.origin(), "ColumnDefault", value.expression());
        }
        if (column.value() instanceof ColumnValue.Generated value) {
            expression(column.origin(), "GeneratedColumn", value.expression());
        }
    }

    private void constraint(Constraint constraint, Origin place) {
        if (constraint instanceof CheckConstraint check) {
            expression(place, "Check", check.expression());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            exclusion.elements().forEach(element -> key(element.key(), place, "Exclusion"));
            exclusion.predicate().ifPresent(predicate -> expression(place, "Exclusion", predicate));
        }
    }

    private void index(Index index, Origin place) {
        index.keys().forEach(key -> key(key, place, "Index"));
        index.predicate().ifPresent(predicate -> expression(place, "Index", predicate));
    }

    private void key(IndexKey key, Origin place, String annotation) {
        if (!key.target().isColumn()) {
            expression(place, annotation, key.target().text());
        }
    }

    private void expression(Origin place, String annotation, String text) {
        if (!Expressions.isOneExpression(text)) {
            doubts.add(new NoExpression(place, annotation, text));
        }
    }
}
