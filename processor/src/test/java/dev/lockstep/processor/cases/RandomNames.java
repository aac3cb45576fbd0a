package dev.lockstep.processor.cases;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table after a rename of itself or of a column, with the names that the model would derive for what belongs to it. */
final class RandomNames {

    private final QualifiedName table;
    private final String from;
    private final String to;

    private RandomNames(QualifiedName table, String from, String to) {
        this.table = table;
        this.from = from;
        this.to = to;
    }

    static Table renamed(Table table, Column column, String name) {
        return new RandomNames(table.name(), column.name(), name).in(table);
    }

    static Table moved(Table table, QualifiedName name) {
        return table.withName(name)
                .withConstraints(table.constraints().stream()
                        .map(constraint -> constraint.withName(named(constraint, name)))
                        .toList());
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

    private static ObjectName named(Constraint constraint, QualifiedName table) {
        if (constraint.name().isGiven()) {
            return constraint.name();
        }
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
        return RandomSchema.derived(table, column, kind);
    }

    private Table in(Table owner) {
        return owner.withColumns(owner.columns().stream().map(this::column).toList())
                .withConstraints(
                        owner.constraints().stream().map(this::constraint).toList())
                .withIndexes(owner.indexes().stream().map(this::index).toList());
    }

    private Column column(Column column) {
        if (column.value() instanceof ColumnValue.Generated generated) {
            Column made =
                    column.withValue(new ColumnValue.Generated(text(generated.expression()), generated.storage()));
            return made.withName(name(made.name()));
        }
        return column.withName(name(column.name()));
    }

    private Constraint constraint(Constraint constraint) {
        Constraint renamed =
                constraint instanceof CheckConstraint || constraint.columns().contains(from)
                        ? with(constraint)
                        : constraint;
        return renamed.equals(constraint) ? constraint : renamed.withName(named(renamed, table));
    }

    private Constraint with(Constraint constraint) {
        if (constraint instanceof UniqueConstraint unique) {
            return new UniqueConstraint(unique.name(), names(unique.columns()), unique.nulls(), unique.deferral());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return new ExclusionConstraint(
                    exclusion.name(),
                    exclusion.method(),
                    exclusion.elements().stream()
                            .map(element -> new ExclusionConstraint.Element(key(element.key()), element.operator()))
                            .toList(),
                    exclusion.predicate().map(this::text),
                    exclusion.deferral());
        }
        return constraint instanceof CheckConstraint check
                ? new CheckConstraint(check.name(), text(check.expression()), names(check.columns()))
                : constraint;
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.uniqueness(),
                index.method(),
                index.keys().stream().map(this::key).toList(),
                names(index.included()),
                index.predicate().map(this::text));
    }

    private IndexKey key(IndexKey key) {
        return key.target().isColumn()
                ? key.withColumn(name(key.target().text()))
                : key.withExpression(text(key.target().text()));
    }

    private List<String> names(List<String> names) {
        return names.stream().map(this::name).toList();
    }

    private String name(String name) {
        return name.equals(from) ? to : name;
    }

    /** Generated names are no parts of each other's when they are followed by what is no part of a name. */
    private String text(String expression) {
        return expression.replaceAll(
                "(?<![\\w\"'])" + Pattern.quote(Identifier.quote(from)) + "(?![\\w\"'])",
                Matcher.quoteReplacement(Identifier.quote(to)));
    }
}
