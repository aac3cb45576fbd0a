package dev.lockstep.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table. Columns are in the order in which the table has them; constraints are sorted by kind (in the order of {@link
 * Constraint}'s {@code permits}) and name, indexes by name.
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        Optional<String> comment,
        Origin origin) {

    public Table {
        columns = List.copyOf(columns);
        constraints = constraints.stream()
                .sorted(Comparator.comparing(Constraint::kind)
                        .thenComparing(constraint -> constraint.name().text()))
                .toList();
        indexes = indexes.stream()
                .sorted(Comparator.comparing(index -> index.name().text()))
                .toList();
        Duplicates.refuse("column of " + name, columns, Column::name);
        Duplicates.refuse("constraint of " + name, constraints, constraint -> constraint
                .name()
                .text());
        Duplicates.refuse("index of " + name, indexes, index -> index.name().text());
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public Optional<PrimaryKey> primaryKey() {
        return constraintsOf(PrimaryKey.class).stream().findFirst();
    }

    public List<ForeignKey> foreignKeys() {
        return constraintsOf(ForeignKey.class);
    }

    /** Whether no two rows may have the same value in this column alone. */
    public boolean isUniqueAlone(String columnName) {
        List<String> alone = List.of(columnName);
        return constraints.stream()
                        .filter(constraint -> constraint.kind() == Constraint.Kind.UNIQUE
                                || constraint.kind() == Constraint.Kind.PRIMARY_KEY)
                        .anyMatch(constraint -> constraint.columns().equals(alone))
                || constraintsOf(ExclusionConstraint.class).stream()
                        .anyMatch(exclusion -> exclusion.isUniqueOver(columnName))
                || indexes.stream()
                        .filter(index -> index.uniqueness() != Index.Uniqueness.NOT_UNIQUE)
                        .anyMatch(index -> index.columns().equals(alone));
    }

    public Table withName(QualifiedName newName) {
        return new Table(newName, columns, constraints, indexes, comment, origin);
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(name, newColumns, constraints, indexes, comment, origin);
    }

    public Table withConstraints(List<? extends Constraint> newConstraints) {
        return new Table(name, columns, List.copyOf(newConstraints), indexes, comment, origin);
    }

    public Table withIndexes(List<Index> newIndexes) {
        return new Table(name, columns, constraints, newIndexes, comment, origin);
    }

    public Table withOrigin(Origin newOrigin) {
        return new Table(name, columns, constraints, indexes, comment, newOrigin);
    }

    private <C extends Constraint> List<C> constraintsOf(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
