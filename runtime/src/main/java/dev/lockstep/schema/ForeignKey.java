package dev.lockstep.schema;

import java.util.List;

/** {@code FOREIGN KEY (columns) REFERENCES referencedTable (referencedColumns)}; the two lists pair by position. */
public record ForeignKey(
        ObjectName name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        Action onDelete,
        Action onUpdate,
        Deferral deferral)
        implements Constraint {

    /** What happens to the row when the referenced one is deleted or its key updated. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("foreign key " + name + " has columns without a partner");
        }
    }

    public static ForeignKey of(
            ObjectName name, List<String> columns, QualifiedName referencedTable, List<String> referencedColumns) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                Action.NO_ACTION,
                Action.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    @Override
    public ForeignKey withName(ObjectName newName) {
        return new ForeignKey(newName, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferral);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.foreignKey(this);
    }
}
