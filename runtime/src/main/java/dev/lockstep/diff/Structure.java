package dev.lockstep.diff;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a constraint or index is, apart from its name: the key under which two of them are the same. */
final class Structure {

    private static final ObjectName NAMELESS = ObjectName.derived("_");

    private Structure() {}

    /**
     * Of a check only its expression counts; of expressions what they mean, and not how they are spelled. Of a primary key and what
     * refers to one the order of the columns does not count: it says nothing about the rows, and nobody writes it.
     */
    static Constraint of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(NAMELESS, key.columns().stream().sorted().toList());
        }
        if (constraint instanceof ForeignKey key) {
            return inOrder(key);
        }
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

    private static ForeignKey inOrder(ForeignKey key) {
        List<Integer> order = IntStream.range(0, key.columns().size())
                .boxed()
                .sorted(Comparator.comparing(key.columns()::get))
                .toList();
        return new ForeignKey(
                NAMELESS,
                order.stream().map(key.columns()::get).toList(),
                key.referencedTable(),
                order.stream().map(key.referencedColumns()::get).toList(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
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
