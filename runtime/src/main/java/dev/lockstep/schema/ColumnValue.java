package dev.lockstep.schema;

/** Where the value of a column comes from when an INSERT does not give one. */
public sealed interface ColumnValue {

    /** The column becomes null. */
    ColumnValue NONE = new None();

    static ColumnValue defaultTo(String expression) {
        return new Default(expression);
    }

    <R> R accept(Visitor<R> visitor);

    /** No default. */
    record None() implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /** {@code DEFAULT expression}: SQL text, as given. */
    record Default(String expression) implements ColumnValue {
        public Default {
            if (expression.isBlank()) {
                throw new IllegalArgumentException("a default needs an expression");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defaultValue(this);
        }
    }

    /** {@code GENERATED … AS IDENTITY}. */
    record Identity(Mode mode, SequenceOptions options) implements ColumnValue {
        /** Whether an INSERT may give a value of its own. */
        public enum Mode {
            BY_DEFAULT,
            ALWAYS
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.identity(this);
        }
    }

    /** {@code GENERATED ALWAYS AS (expression)}. */
    record Generated(String expression, Storage storage) implements ColumnValue {
        /** When the expression is computed. */
        public enum Storage {
            STORED,
            /** PostgreSQL 18 and later. */
            VIRTUAL
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.generated(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R none(None none);

        R defaultValue(Default value);

        R identity(Identity identity);

        R generated(Generated generated);
    }
}
