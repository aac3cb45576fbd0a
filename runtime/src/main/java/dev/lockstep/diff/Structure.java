package dev.lockstep.diff;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import java.util.List;

/** What a constraint or index is, apart from its name: the key under which two of them are the same. */
final class Structure {

    private static final ObjectName NAMELESS = ObjectName.derived("_");

    private Structure() {}

    /** Of a check only its expression counts, and of that neither the white space nor the order of an IN list. */
    static Constraint of(Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            return new CheckConstraint(NAMELESS, Expressions.canonical(check.expression()), List.of());
        }
        return constraint.withName(NAMELESS);
    }

    static Index of(Index index) {
        return new Index(
                NAMELESS,
                index.uniqueness(),
                index.method(),
                index.keys(),
                index.included(),
                index.predicate().map(Expressions::canonical));
    }
}
