package dev.lockstep.schema;

import java.util.List;

/** {@code CHECK (expression)}. {@code columns} are those that the check is about, where the model knows them. */
public record CheckConstraint(ObjectName name, String expression, List<String> columns) implements Constraint {

    public CheckConstraint {
        columns = List.copyOf(columns);
        if (expression.isBlank()) {
            throw new IllegalArgumentException("check " + name + " needs an expression");
        }
    }

    @Override
    public CheckConstraint withName(ObjectName newName) {
        return new CheckConstraint(newName, expression, columns);
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.check(this);
    }
}
