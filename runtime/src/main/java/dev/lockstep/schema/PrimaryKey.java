package dev.lockstep.schema;

import java.util.List;

/** {@code PRIMARY KEY (columns)}; the order of the columns is that of its index. */
public record PrimaryKey(ObjectName name, List<String> columns) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey withName(ObjectName newName) {
        return new PrimaryKey(newName, columns);
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.primaryKey(this);
    }
}
