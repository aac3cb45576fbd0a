package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;

/** Which kind of table a collection needs: its own, a join table, the one of its elements, or none. */
final class PluralBinder {

    private final Binding binding;
    private final CollectionTables collections;
    private final JoinTables joinTables;
    private final TargetColumns targets;
    private final Problems problems;

    PluralBinder(Binding binding, SchemaDraft schema, LeafBinder leaves, Problems problems) {
        this.binding = binding;
        CollectionParts parts = new CollectionParts(binding, schema, leaves, problems);
        SpecialColumns special = new SpecialColumns(binding, problems);
        this.collections = new CollectionTables(binding, schema, leaves, parts, special);
        this.joinTables = new JoinTables(binding, schema, leaves, parts, special, problems);
        this.targets = new TargetColumns(binding, schema, parts, problems);
        this.problems = problems;
    }

    void bind(Leaf.Plural leaf) {
        Annotations annotations = leaf.attribute().annotations();
        annotations
                .hibernate("CollectionType")
                .ifPresent(use -> problems.report(
                        MappingProblem.COLLECTION_TYPE, use.place(), leaf.site().display()));
        if (!annotations
                .repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas")
                .isEmpty()) {
            binding.unsupported().reportJoinFormula(leaf);
        } else if (annotations.hasHibernate("ManyToAny")) {
            joinTables.bindAny(leaf);
        } else if (annotations.hasJpa("ElementCollection")) {
            bindElements(leaf);
        } else if (leaf.association().string("mappedBy").isPresent()) {
            targets.bindInverse(leaf);
        } else if (isInTarget(leaf)) {
            targets.bindOwning(leaf);
        } else {
            joinTables.bind(leaf);
        }
    }

    /** Hibernate takes a collection of entities for an association, whatever it is called. */
    private void bindElements(Leaf.Plural leaf) {
        if (binding.elementEntity(leaf).isPresent()) {
            joinTables.bind(leaf);
        } else {
            collections.bind(leaf);
        }
    }

    /** A one-to-many with a join column has it in the table of its elements. */
    private static boolean isInTarget(Leaf.Plural leaf) {
        return leaf.attribute().annotations().hasJpa("OneToMany")
                && leaf.ownJoinTable().isEmpty()
                && !leaf.joinColumns().isEmpty();
    }
}
