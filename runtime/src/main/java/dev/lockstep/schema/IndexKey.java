package dev.lockstep.schema;

import java.util.Optional;

/** One key of an index: what is indexed, and how it sorts (PostgreSQL manual, CREATE INDEX). */
public record IndexKey(
        Target target, Optional<String> collation, Optional<String> operatorClass, Direction direction, Nulls nulls) {

    /** What is indexed: the name of a column, or the text of an expression without its outer parentheses. */
    public record Target(String text, Kind kind) {
        /** What the text is. */
        public enum Kind {
            COLUMN,
            EXPRESSION
        }

        public boolean isColumn() {
            return kind == Kind.COLUMN;
        }
    }

    /** The order of the values. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /** Where nulls come; PostgreSQL's default is last when ascending and first when descending. */
    public enum Nulls {
        FIRST,
        LAST
    }

    /** A column, ascending, nulls last, in its own collation and default operator class. */
    public static IndexKey column(String name) {
        return column(name, Direction.ASCENDING);
    }

    public static IndexKey column(String name, Direction direction) {
        return of(new Target(name, Target.Kind.COLUMN), direction);
    }

    public static IndexKey expression(String expression) {
        return of(new Target(expression, Target.Kind.EXPRESSION), Direction.ASCENDING);
    }

    private static IndexKey of(Target target, Direction direction) {
        Nulls nulls = direction == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST;
        return new IndexKey(target, Optional.empty(), Optional.empty(), direction, nulls);
    }

    public IndexKey withColumn(String newName) {
        return withTarget(new Target(newName, Target.Kind.COLUMN));
    }

    public IndexKey withExpression(String newExpression) {
        return withTarget(new Target(newExpression, Target.Kind.EXPRESSION));
    }

    private IndexKey withTarget(Target newTarget) {
        return new IndexKey(newTarget, collation, operatorClass, direction, nulls);
    }
}
