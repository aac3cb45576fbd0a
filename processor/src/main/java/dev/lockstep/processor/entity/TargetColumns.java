package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Absence;
import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collections without a table of their own: what they need is in the table of their elements. */
final class TargetColumns {

    private final Binding binding;
    private final SchemaDraft schema;
    private final CollectionParts parts;
    private final Problems problems;
    private final Set<String> added = new HashSet<>();

    TargetColumns(Binding binding, SchemaDraft schema, CollectionParts parts, Problems problems) {
        this.binding = binding;
        this.schema = schema;
        this.parts = parts;
        this.problems = problems;
    }

    /** A one-to-many with a join column. */
    void bindOwning(Leaf.Plural leaf) {
        target(leaf).ifPresent(target -> tables(target).forEach(table -> bindOwning(leaf, table)));
    }

    private void bindOwning(Leaf.Plural leaf, TableDraft table) {
        schema.element(leaf.site().origin(), leaf.attribute().element());
        List<Join> joins = binding.joinColumns()
                .bind(new JoinColumnBinder.Request(
                        leaf.site().origin(),
                        leaf.attribute().place(),
                        leaf.joinColumns(),
                        leaf.site().owner(),
                        referenced -> binding.names()
                                .implicit(leaf.attribute().name())
                                .append("_", referenced.logical()),
                        Absence.ALLOWED));
        joins.forEach(join -> allowNull(join.column(), table));
        List<Join> filled = ColumnTexts.filled(leaf.attribute().annotations(), joins);
        parts.add(filled, table, leaf.foreignKey(), leaf.attribute().annotations(), parts.reachOfOwner());
        parts.mapKey(leaf, table, absenceOfKey(leaf));
        parts.position(leaf, table, Absence.ALLOWED);
        Comments.in(leaf.attribute().annotations()).describe(table);
    }

    /** Several collections over one column: an element of the one need not be in the other. */
    private void allowNull(BoundColumn column, TableDraft table) {
        boolean isShared = !added.add(table.name() + "." + column.name());
        if (isShared && column.column().nullable()) {
            table.column(column.name())
                    .ifPresent(known -> table.replace(known.column().withNullable(true)));
        }
    }

    /** The side with {@code mappedBy}: the association is the other's, but an order, a comment and a reaction may be said here. */
    void bindInverse(Leaf.Plural leaf) {
        Optional<EntityClass> target = target(leaf);
        if (target.isEmpty() || !leaf.attribute().annotations().hasJpa("OneToMany")) {
            return;
        }
        for (TableDraft table : tables(target.get())) {
            parts.position(leaf, table, Absence.ALLOWED);
            parts.mapKey(leaf, table, absenceOfKey(leaf));
            Comments.in(leaf.attribute().annotations()).describe(table);
            if (leaf.attribute().annotations().hasHibernate("OnDelete")) {
                onDelete(leaf, target.get(), table);
            }
        }
    }

    /** A key that refers to an entity by a given column is required (Jakarta Persistence 3.2, section 11.1.35). */
    private static Absence absenceOfKey(Leaf.Plural leaf) {
        return leaf.attribute()
                .annotations()
                .jpa("MapKeyJoinColumn")
                .filter(use -> !use.flag("nullable", false))
                .map(use -> Absence.FORBIDDEN)
                .orElse(Absence.ALLOWED);
    }

    private void onDelete(Leaf.Plural leaf, EntityClass target, TableDraft table) {
        String mappedBy = leaf.association().string("mappedBy").orElseThrow();
        for (Leaf other : binding.leaves().all(target)) {
            if (other instanceof Leaf.ToOne toOne && other.site().path().equals(mappedBy)) {
                List<String> columns = Join.columns(binding.joins(toOne));
                table.react(columns, ForeignKeyRule.onDelete(leaf.attribute().annotations()));
            }
        }
    }

    /** The table of the elements; those of its subclasses as well where each has one of its own. */
    private List<TableDraft> tables(EntityClass target) {
        List<EntityClass> holders = new ArrayList<>(List.of(target));
        if (binding.inheritance().strategy(target) == Inheritance.Strategy.TABLE_PER_CLASS) {
            holders.addAll(binding.classes().subclasses(target));
        }
        return holders.stream()
                .flatMap(holder -> schema.find(binding.tables().table(holder)).stream())
                .toList();
    }

    private Optional<EntityClass> target(Leaf.Plural leaf) {
        Optional<EntityClass> target = binding.elementEntity(leaf);
        if (target.isEmpty()) {
            problems.report(
                    MappingProblem.TARGET_NOT_AN_ENTITY,
                    leaf.attribute().place(),
                    leaf.site().display(),
                    binding.types().display(binding.elementType(leaf)));
        }
        return target;
    }
}
