package dev.lockstep.diff;

import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which old name became which new one. What is not listed here was not renamed. */
public record Renames(
        List<Rename<QualifiedName>> tables, List<Rename<ColumnName>> columns, List<Rename<QualifiedName>> sequences) {

    /** Nothing was renamed. */
    public static final Renames NONE = new Renames(List.of(), List.of(), List.of());

    public Renames {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        sequences = List.copyOf(sequences);
    }

    /** One rename; a column is named within its old table before and within its new one after. */
    public record Rename<N>(N from, N to) {
        Rename<N> reversed() {
            return new Rename<>(to, from);
        }
    }

    /** The way back. */
    public Renames reversed() {
        return new Renames(
                tables.stream().map(Rename::reversed).toList(),
                columns.stream().map(Rename::reversed).toList(),
                sequences.stream().map(Rename::reversed).toList());
    }

    /**
     * These renames as they concern {@code schema}: without those of what it does not have, and with one out of the way for
     * whatever has a name that another object takes, or a new one.
     */
    Renames in(Schema schema) {
        List<QualifiedName> tableNames =
                schema.tables().stream().map(Table::name).toList();
        List<ColumnName> columnNames = schema.tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> new ColumnName(table.name(), column.name())))
                .toList();
        List<QualifiedName> sequenceNames =
                schema.sequences().stream().map(Sequence::name).toList();
        return new Renames(
                withRoom(tables, tableNames, name -> name, Displaced::name),
                withRoom(
                        columns,
                        columnNames,
                        name -> new ColumnName(tableAfter(name.table()), name.column()),
                        name -> new ColumnName(name.table(), Displaced.name(name.column()))),
                withRoom(sequences, sequenceNames, name -> name, Displaced::name));
    }

    /** {@code moved} is what a name is called when only what it lies in is renamed. */
    private static <N> List<Rename<N>> withRoom(
            List<Rename<N>> renames, List<N> names, UnaryOperator<N> moved, UnaryOperator<N> displaced) {
        List<N> taken = renames.stream().map(Rename::to).toList();
        List<Rename<N>> present = new ArrayList<>(renames);
        present.removeIf(rename -> !names.contains(rename.from()));
        for (N name : names) {
            if (taken.contains(moved.apply(name)) && find(present, name).isEmpty()) {
                present.add(new Rename<>(name, displaced.apply(moved.apply(name))));
            }
        }
        return present;
    }

    Renames and(List<Rename<QualifiedName>> moreTables, List<Rename<ColumnName>> moreColumns) {
        return new Renames(joined(tables, moreTables), joined(columns, moreColumns), sequences);
    }

    private static <N> List<Rename<N>> joined(List<Rename<N>> renames, List<Rename<N>> stronger) {
        Stream<Rename<N>> others =
                renames.stream().filter(rename -> find(stronger, rename.from()).isEmpty());
        return Stream.concat(others, stronger.stream()).toList();
    }

    public boolean isEmpty() {
        return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty();
    }

    /** The name that {@code table} has after the renames. */
    QualifiedName tableAfter(QualifiedName table) {
        return after(tables, table);
    }

    /** The name that {@code sequence} has after the renames. */
    QualifiedName sequenceAfter(QualifiedName sequence) {
        return after(sequences, sequence);
    }

    /** The name that a column of the old {@code table} has after the renames. */
    String columnAfter(QualifiedName table, String column) {
        ColumnName old = new ColumnName(table, column);
        return find(columns, old).map(rename -> rename.to().column()).orElse(column);
    }

    private static <N> N after(List<Rename<N>> renames, N name) {
        return find(renames, name).map(Rename::to).orElse(name);
    }

    private static <N> Optional<Rename<N>> find(List<Rename<N>> renames, N from) {
        return renames.stream().filter(rename -> rename.from().equals(from)).findFirst();
    }
}
