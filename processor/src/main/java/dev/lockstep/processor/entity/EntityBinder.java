package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.Site.Nullability;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The second phase for one entity: its leaves become columns, keys and constraints of its table. */
final class EntityBinder {

    private final Binding binding;
    private final SchemaDraft schema;
    private final Problems problems;

    EntityBinder(Binding binding, SchemaDraft schema, Problems problems) {
        this.binding = binding;
        this.schema = schema;
        this.problems = problems;
    }

    /** Columns of the identifier come first, then those of the other attributes as the sources have them. */
    void bind(EntityClass entity) {
        if (!binding.leaves().hasKey(entity)) {
            problems.report(MappingProblem.ENTITY_WITHOUT_ID, entity.place(), entity.name());
            return;
        }
        schema.element(entity.origin(), entity.element());
        TableDraft table = table(entity);
        bindKey(entity, table);
        for (Leaf leaf : binding.leaves().rest(entity, entity, Nullability.AS_DECLARED)) {
            schema.element(leaf.site().origin(), leaf.attribute().element());
            bindLeaf(leaf, table);
        }
        bindTable(entity, table);
    }

    private TableDraft table(EntityClass entity) {
        TableNames tables = binding.tables();
        return schema.table(tables.table(entity), tables.logicalName(entity), entity.origin(), entity.place());
    }

    private void bindKey(EntityClass entity, TableDraft table) {
        List<String> key = new ArrayList<>();
        for (Leaf leaf : binding.leaves().key(entity)) {
            schema.element(leaf.site().origin(), leaf.attribute().element());
            List<BoundColumn> columns = bindLeaf(leaf, table);
            columns.forEach(column -> key.add(column.name()));
            columns.stream().findFirst().ifPresent(column -> binding.generators()
                    .bind(leaf.attribute(), entity, column, table, schema));
        }
        table.key(key);
    }

    private List<BoundColumn> bindLeaf(Leaf leaf, TableDraft table) {
        return leaf.accept(new Leaf.Visitor<>() {
            @Override
            public List<BoundColumn> basic(Leaf.Basic basic) {
                List<BoundColumn> columns = binding.columnsOf(basic);
                columns.forEach(column -> table.add(column, problems));
                columns.forEach(column -> column.enumType().ifPresent(schema::enumType));
                return columns;
            }

            @Override
            public List<BoundColumn> toOne(Leaf.ToOne toOne) {
                return bindToOne(toOne, table);
            }

            @Override
            public List<BoundColumn> plural(Leaf.Plural plural) {
                binding.plurals().bind(plural, table, schema);
                return List.of();
            }
        });
    }

    private List<BoundColumn> bindToOne(Leaf.ToOne leaf, TableDraft table) {
        List<ToOneBinder.Join> joins = binding.joins(leaf);
        List<BoundColumn> columns = joins.stream().map(ToOneBinder.Join::column).toList();
        columns.forEach(column -> table.add(column, problems));
        List<String> names = columns.stream().map(BoundColumn::name).toList();
        boolean isSaidAlready = columns.size() == 1 && columns.get(0).uniqueness() == Uniqueness.UNIQUE;
        if (leaf.isOneToOne() && !names.isEmpty() && !isSaidAlready) {
            table.unique(new UniqueDraft(Optional.empty(), names));
        }
        binding.foreignKey(leaf, joins).ifPresent(table::foreignKey);
        return columns;
    }

    private void bindTable(EntityClass entity, TableDraft table) {
        Annotations annotations = entity.annotations();
        annotations.jpa("Table").ifPresent(use -> binding.indexes().bind(use, table));
        for (AnnotationUse use : annotations.repeatedHibernate("Check", "Checks")) {
            use.string("constraints")
                    .ifPresent(expression -> table.check(new CheckDraft(
                            use.string("name").map(binding.names()::constraint), expression, List.of())));
        }
        annotations.hibernate("Comment").flatMap(use -> use.string("value")).ifPresent(table::comment);
    }
}
