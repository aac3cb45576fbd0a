package dev.lockstep.sql;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The schema that the cases change, {@code child} and {@code parent}, and ways to make another one of it. */
final class TwoTables {

    static final QualifiedName PARENT = QualifiedName.of("parent");
    static final QualifiedName CHILD = QualifiedName.of("child");
    static final Column ID = column("id", SqlType.BIGINT).withNullable(false);
    static final Column NAME = column("name", SqlType.varchar(40));
    static final Column AMOUNT = column("amount", SqlType.INTEGER);
    static final PrimaryKey KEY = new PrimaryKey(ObjectName.derived("child_pkey"), List.of("id"));

    private TwoTables() {}

    static Schema base() {
        return child(UnaryOperator.identity());
    }

    static Schema child(UnaryOperator<Table> change) {
        Table parent = new Table(
                PARENT,
                List.of(ID, column("code", SqlType.varchar(40))),
                List.of(KEY.withName(ObjectName.derived("parent_pkey"))),
                List.of(),
                Optional.empty(),
                Origin.of("Parent"));
        Table child = new Table(
                CHILD,
                List.of(ID, column("parent_id", SqlType.BIGINT), NAME, AMOUNT),
                List.of(KEY),
                List.of(),
                Optional.empty(),
                Origin.of("Child"));
        return new Schema(List.of(parent, change.apply(child)), List.of(), List.of());
    }

    static Schema plus(Schema schema, Table table) {
        List<Table> tables = new ArrayList<>(schema.tables());
        tables.add(table);
        return new Schema(tables, schema.sequences(), schema.enumTypes());
    }

    static Schema only(QualifiedName name, Schema schema) {
        return new Schema(List.of(schema.table(name).orElseThrow()), List.of(), List.of());
    }

    static Table with(Table table, Constraint constraint) {
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.add(constraint);
        return table.withConstraints(constraints);
    }

    static Table plus(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return table.withColumns(columns);
    }

    static Table without(Table table, String name) {
        return table.withColumns(table.columns().stream()
                .filter(column -> !column.name().equals(name))
                .toList());
    }

    static Table changed(Table table, String name, UnaryOperator<Column> change) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(name) ? change.apply(column) : column)
                .toList());
    }

    static Column column(String name, SqlType type) {
        return Column.of(name, type, new Origin("Child", name));
    }
}
