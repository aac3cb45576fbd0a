package dev.lockstep.processor.cases;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;

/** Constraints after a rename of something that they name, with the names that the model would derive for them. */
final class RandomNames {

    private RandomNames() {}

    static Constraint renamed(Constraint constraint, QualifiedName table, String column, String name) {
        if (!constraint.columns().contains(column)) {
            return constraint;
        }
        if (constraint instanceof UniqueConstraint) {
            return UniqueConstraint.of(RandomSchema.derived(table, name, "key"), List.of(name));
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return new CheckConstraint(
                RandomSchema.derived(table, name, "check"),
                check.expression().replace(Identifier.quote(column), Identifier.quote(name)),
                List.of(name));
    }

    static Index renamed(Index index, String column, String name) {
        List<IndexKey> keys = index.keys().stream()
                .map(key -> key.target().text().equals(column) ? IndexKey.column(name, key.direction()) : key)
                .toList();
        return new Index(
                index.name(),
                index.uniqueness(),
                index.method(),
                keys,
                index.included(),
                index.predicate()
                        .map(predicate -> predicate.replace(
                                "(" + Identifier.quote(column) + " ", "(" + Identifier.quote(name) + " ")));
    }

    static Constraint moved(Constraint constraint, QualifiedName table, QualifiedName name) {
        String column =
                constraint instanceof PrimaryKey ? "" : constraint.columns().get(0);
        String kind =
                switch (constraint.kind()) {
                    case PRIMARY_KEY -> "pkey";
                    case UNIQUE -> "key";
                    case FOREIGN_KEY -> "fkey";
                    case CHECK -> "check";
                    case EXCLUSION -> "excl";
                };
        return constraint.withName(RandomSchema.derived(name, column, kind));
    }

    static Constraint redirected(Constraint constraint, QualifiedName table, QualifiedName name) {
        return constraint instanceof ForeignKey key && key.referencedTable().equals(table)
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        name,
                        key.referencedColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral())
                : constraint;
    }
}
