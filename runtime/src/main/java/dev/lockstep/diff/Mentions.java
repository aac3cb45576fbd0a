package dev.lockstep.diff;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import java.util.Optional;
import java.util.stream.Stream;

/** Which SQL texts of a table name a column; another word of the same spelling, such as a function's, counts as well. */
public final class Mentions {

    private final String column;

    private Mentions(String column) {
        this.column = ExpressionTokens.word(column);
    }

    public static Mentions of(String column) {
        return new Mentions(column);
    }

    /** In the expression that a generated column is made of. */
    public boolean inValueOf(Column other) {
        return other.value() instanceof ColumnValue.Generated generated && in(generated.expression());
    }

    /** In an expression of a check or exclusion. */
    public boolean inExpressionOf(Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            return in(check.expression());
        }
        return constraint instanceof ExclusionConstraint exclusion
                && in(exclusion.elements().stream().map(ExclusionConstraint.Element::key), exclusion.predicate());
    }

    /** In an expression or the predicate of an index. */
    public boolean inExpressionOf(Index index) {
        return in(index.keys().stream(), index.predicate());
    }

    private boolean in(Stream<IndexKey> keys, Optional<String> predicate) {
        return predicate.filter(this::in).isPresent()
                || keys.map(IndexKey::target).anyMatch(target -> !target.isColumn() && in(target.text()));
    }

    /** In any other SQL text. */
    public boolean in(String expression) {
        return ExpressionTokens.of(expression).stream()
                .filter(token -> token.kind() == ExpressionTokens.Kind.WORD)
                .anyMatch(token -> token.text().equals(column));
    }
}
