package dev.lockstep.diff;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import java.util.List;

/** What a constraint or index is, apart from its name: the key under which two of them are the same. */
final class Structure {

    private static final ObjectName NAMELESS = ObjectName.derived("_");

    private Structure() {}

    /** Of a check only its expression counts; of expressions what they mean, and not how they are spelled. */
    static Constraint of(Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            return new CheckConstraint(NAMELESS, Expressions.canonical(check.expression()), List.of());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return new ExclusionConstraint(
                    NAMELESS,
                    exclusion.method(),
                    exclusion.elements().stream()
                            .map(element -> new ExclusionConstraint.Element(of(element.key()), element.operator()))
                            .toList(),
                    exclusion.predicate().map(Expressions::canonical),
                    exclusion.deferral());
        }
        return constraint.withName(NAMELESS);
    }

    static Index of(Index index) {
        return new Index(
                NAMELESS,
                index.uniqueness(),
                index.method(),
                index.keys().stream().map(Structure::of).toList(),
                index.included(),
                index.predicate().map(Expressions::canonical));
    }

    private static IndexKey of(IndexKey key) {
        return key.target().isColumn()
                ? key
                : key.withExpression(Expressions.canonical(key.target().text()));
    }
}
