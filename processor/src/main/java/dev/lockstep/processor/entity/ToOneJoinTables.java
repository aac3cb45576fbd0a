package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.CollectionParts.Reach;
import dev.lockstep.processor.entity.JoinColumnBinder.Absence;
import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A to-one association through a join table: one row for each owner that has an associate. Hibernate heeds no {@code @ForeignKey}
 * of such a table.
 */
final class ToOneJoinTables {

    private final Binding binding;
    private final SchemaDraft schema;
    private final CollectionParts parts;

    ToOneJoinTables(Binding binding, SchemaDraft schema, LeafBinder leaves, Problems problems) {
        this.binding = binding;
        this.schema = schema;
        this.parts = new CollectionParts(binding, schema, leaves, problems);
    }

    void bind(Leaf.ToOne leaf) {
        binding.target(leaf).ifPresent(target -> bind(leaf, target));
    }

    private void bind(Leaf.ToOne leaf, EntityClass target) {
        AnnotationUse given = leaf.joinTable().orElseThrow();
        Names names = binding.names();
        EntityClass owner = leaf.site().owner();
        Identifier logical = given.string("name").map(names::given).orElseGet(() -> names.strategy()
                .joinTable(
                        binding.tables().logicalName(owner),
                        binding.tables().logicalName(target),
                        leaf.attribute().name()));
        TableDraft table = schema.table(
                names.qualified(logical, given.string("schema")),
                logical,
                leaf.site().origin(),
                leaf.attribute().place());
        List<Join> toOwner = binding.joinColumns()
                .bind(new JoinColumnBinder.Request(
                        leaf.site().at("{owner}").origin(),
                        leaf.attribute().place(),
                        given.annotations("joinColumns"),
                        owner,
                        BoundColumn::logical,
                        Absence.FORBIDDEN));
        schema.element(leaf.site().at("{owner}").origin(), leaf.attribute().element());
        Annotations annotations = leaf.attribute().annotations();
        List<BoundColumn> key =
                parts.add(toOwner, table, Optional.empty(), annotations.withoutHibernate("OnDelete"), Reach.ANY_COLUMN);
        List<Join> toTarget = binding.joinColumns()
                .bind(new JoinColumnBinder.Request(
                        leaf.site().origin(),
                        leaf.attribute().place(),
                        leaf.joinColumns().isEmpty() ? given.annotations("inverseJoinColumns") : leaf.joinColumns(),
                        target,
                        referenced -> names.implicit(leaf.attribute().name()).append("_", referenced.logical()),
                        (binding.line().isSeven() && leaf.joinColumns().isEmpty())
                                        || !leaf.association().flag("optional", true)
                                ? Absence.FORBIDDEN
                                : Absence.ALLOWED));
        List<BoundColumn> associate = parts.add(
                Comments.in(annotations).ofColumns(toTarget),
                table,
                annotations.hibernate("ForeignKey"),
                annotations,
                Reach.ANY_COLUMN);
        table.key(key.stream().map(BoundColumn::name).toList());
        if (leaf.isOneToOne()) {
            table.unique(new UniqueDraft(
                    Optional.empty(), associate.stream().map(BoundColumn::name).toList()));
        }
        binding.indexes().bind(given, table);
    }
}
