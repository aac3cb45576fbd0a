package dev.lockstep.diff;

import dev.lockstep.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

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
