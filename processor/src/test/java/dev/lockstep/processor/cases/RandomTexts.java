package dev.lockstep.processor.cases;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Table;
import java.util.function.UnaryOperator;

/** A table in which each text of SQL says something else. */
record RandomTexts(UnaryOperator<String> change) {

    Table in(Table table) {
        return table.withColumns(table.columns().stream().map(this::column).toList())
                .withConstraints(
                        table.constraints().stream().map(this::constraint).toList())
                .withIndexes(table.indexes().stream().map(this::index).toList());
    }

    private Column column(Column column) {
        if (column.value() instanceof ColumnValue.Default value) {
            return column.withValue(ColumnValue.defaultTo(change.apply(value.expression())));
        }
        return column.value() instanceof ColumnValue.Generated value
                ? column.withValue(new ColumnValue.Generated(change.apply(value.expression()), value.storage()))
                : column;
    }

    private Constraint constraint(Constraint constraint) {
        return constraint instanceof CheckConstraint check
                ? new CheckConstraint(check.name(), change.apply(check.expression()), check.columns())
                : constraint;
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.uniqueness(),
                index.method(),
                index.keys(),
                index.included(),
                index.predicate().map(change));
    }
}
