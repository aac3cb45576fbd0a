package dev.lockstep.plan;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What depends on a column whose type changes, and pays for it even where the rows stay as they are: PostgreSQL tests a check
 * again, builds an index with an expression or a predicate again, and locks the other side of a foreign key (measured on 13 to
 * 18).
 */
final class TypeDependents {

    private final Table table;
    private final String column;

    TypeDependents(ChangeColumnType change) {
        this.table = change.table();
        this.column = change.column().name();
    }

    boolean isChecked() {
        return table.constraints().stream()
                .filter(CheckConstraint.class::isInstance)
                .anyMatch(check -> check.columns().isEmpty() || check.columns().contains(column));
    }

    /** By any index, that of a key included. */
    boolean isIndexed() {
        return indexes().findAny().isPresent()
                || table.constraints().stream()
                        .anyMatch(constraint ->
                                constraint.hasIndex() && constraint.columns().contains(column));
    }

    /** By an index that PostgreSQL does not compare with the one that would be built now. */
    boolean isIndexedByExpression() {
        return indexes()
                .anyMatch(index -> index.predicate().isPresent()
                        || index.keys().stream().anyMatch(key -> !key.target().isColumn()));
    }

    /** The tables that its foreign keys reference. */
    List<QualifiedName> referenced() {
        return table.foreignKeys().stream()
                .filter(key ->
                        key.columns().contains(column) && !key.referencedTable().equals(table.name()))
                .map(key -> key.referencedTable())
                .distinct()
                .toList();
    }

    private Stream<Index> indexes() {
        return table.indexes().stream()
                .filter(index -> index.included().contains(column)
                        || index.predicate().filter(this::mentions).isPresent()
                        || index.keys().stream().anyMatch(this::isOn));
    }

    private boolean isOn(IndexKey key) {
        return key.target().isColumn()
                ? key.target().text().equals(column)
                : mentions(key.target().text());
    }

    private boolean mentions(String expression) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)")
                .matcher(expression)
                .find();
    }
}
