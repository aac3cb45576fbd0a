package dev.lockstep.schema;

import java.util.List;

/** {@code UNIQUE (columns)}; the order of the columns is that of its index. */
public record UniqueConstraint(ObjectName name, List<String> columns, Nulls nulls, Deferral deferral)
        implements Constraint {

    /** How two nulls compare. */
    public enum Nulls {
        DISTINCT,
        /** PostgreSQL 15 and later. */
        NOT_DISTINCT
    }

    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    public static UniqueConstraint of(ObjectName name, List<String> columns) {
        return new UniqueConstraint(name, columns, Nulls.DISTINCT, Deferral.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint withName(ObjectName newName) {
        return new UniqueConstraint(newName, columns, nulls, deferral);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unique(this);
    }
}
