package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.Inheritance.Strategy;
import dev.lockstep.processor.entity.Site.Nullability;
import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second phase for one entity: which of its leaves are in which table, by the layout of its hierarchy. */
final class EntityBinder {

    private final Binding binding;
    private final SchemaDraft schema;
    private final SecondaryTables secondaryTables;
    private final LeafBinder leaves;
    private final SpecialColumns special;
    private final RequiredColumns required;
    private final Problems problems;
    private final Map<EntityClass, TableDraft> tables = new LinkedHashMap<>();

    EntityBinder(Binding binding, SchemaDraft schema, Problems problems) {
        this.binding = binding;
        this.schema = schema;
        this.secondaryTables = new SecondaryTables(binding, schema, problems);
        this.leaves = new LeafBinder(binding, schema, secondaryTables, problems);
        this.special = new SpecialColumns(binding, problems);
        this.required = new RequiredColumns(binding);
        this.problems = problems;
    }

    /** Columns of the identifier come first, then those of the other attributes as the sources have them. */
    void bind(EntityClass entity) {
        if (!binding.leaves().hasKey(entity)) {
            problems.report(MappingProblem.ENTITY_WITHOUT_ID, entity.place(), entity.name());
            return;
        }
        schema.element(entity.origin(), entity.element());
        if (binding.inheritance().isSpread(entity)) {
            schema.spread(
                    binding.tables().table(entity),
                    BoundColumn.names(binding.keys().of(entity)));
        }
        reportIfPresent(entity, "View", MappingProblem.VIEW);
        reportIfPresent(entity, "Audited", MappingProblem.AUDITED);
        reportIfPresent(entity, "Temporal", MappingProblem.TEMPORAL);
        if (Inheritance.isDerived(entity)) {
            leaves.addTables(binding.leaves().rest(entity, entity, Nullability.AS_DECLARED));
            return;
        }
        Strategy strategy = binding.inheritance().strategy(entity);
        if (strategy == Strategy.TABLE_PER_CLASS) {
            bindWhole(entity);
        } else if (entity.parent().isEmpty()) {
            bindRoot(entity);
        } else if (strategy == Strategy.SINGLE_TABLE) {
            bindShared(entity);
        } else {
            bindJoined(entity);
        }
    }

    /** What Hibernate makes of an entity besides the tables of its attributes. */
    private void reportIfPresent(EntityClass entity, String annotation, MappingProblem problem) {
        entity.annotations()
                .hibernate(annotation)
                .ifPresent(use -> problems.report(problem, use.place(), entity.name()));
    }

    /** The second round: collections, once every entity has its table, and then what is said of whole tables. */
    void bindCollections() {
        PluralBinder plurals = new PluralBinder(binding, schema, leaves, problems);
        leaves.collections().forEach(plurals::bind);
        ToOneJoinTables joinTables = new ToOneJoinTables(binding, schema, leaves, problems);
        leaves.associations().forEach(joinTables::bind);
        tables.forEach((entity, table) -> {
            leaves.bindTable(entity, table);
            secondaryTables.finish(entity);
        });
    }

    private void bindRoot(EntityClass root) {
        TableDraft table = table(root);
        bindKey(root, root, table);
        binding.discriminators().column(root).ifPresent(column -> {
            schema.element(column.column().origin(), root.element());
            table.addDiscriminator(column, problems);
        });
        binding.discriminators().reportDuplicates(root);
        binding.discriminators().reportUnreadable(root);
        secondaryTables.create(root);
        leaves.bind(binding.leaves().rest(root, root, Nullability.AS_DECLARED), table);
        special.naturalKey(root, leaf -> secondaryTables.tableOf(leaf, table));
        special.partitionKey(root, table);
        special.softDelete(root, table);
        bindTable(root, table);
    }

    /** A class with everything that it inherits in a table of its own; an abstract one has none. */
    private void bindWhole(EntityClass entity) {
        List<Leaf> own = binding.leaves().rest(entity, entity, Nullability.AS_DECLARED);
        if (!binding.inheritance().hasTable(entity)) {
            leaves.addTables(own);
            return;
        }
        TableDraft table = table(entity);
        bindKey(entity.root(), entity, table);
        for (EntityClass ancestor : ancestors(entity)) {
            leaves.bindWithoutTables(binding.leaves().rest(ancestor, entity, Nullability.AS_DECLARED), table);
        }
        secondaryTables.create(entity);
        leaves.bind(own, table);
        special.softDelete(entity, table);
        bindTable(entity, table);
    }

    /** A class whose rows are in the table of its root. */
    private void bindShared(EntityClass entity) {
        TableDraft table = table(entity);
        secondaryTables.create(entity);
        List<Leaf> own = binding.leaves().rest(entity, entity, Nullability.NULL_UNLESS_SAID);
        leaves.bind(own, table);
        binding.discriminators().requirement(entity, required.of(entity)).ifPresent(table::check);
        bindTable(entity, table);
    }

    /** A class whose own attributes are in a table of their own, which shares the key of its parent's. */
    private void bindJoined(EntityClass entity) {
        TableDraft table = table(entity);
        List<BoundColumn> key = binding.keys().of(entity);
        key.forEach(column -> {
            schema.element(column.column().origin(), entity.element());
            table.add(column, problems);
        });
        table.key(BoundColumn.names(key));
        secondaryTables.create(entity);
        leaves.bind(binding.leaves().rest(entity, entity, Nullability.AS_DECLARED), table);
        joinedKey(entity, key)
                .filter(foreignKey -> !foreignKey.referencedTable().equals(table.name()))
                .ifPresent(table::foreignKey);
        bindTable(entity, table);
    }

    private Optional<ForeignKeyDraft> joinedKey(EntityClass entity, List<BoundColumn> key) {
        EntityClass parent = entity.parent().orElseThrow();
        Annotations own = entity.annotations();
        Optional<AnnotationUse> given = own.hibernate("ForeignKey").or(() -> own.jpa("PrimaryKeyJoinColumn")
                .or(() -> own.jpa("PrimaryKeyJoinColumns"))
                .flatMap(use -> use.annotation("foreignKey")));
        ForeignKeyRule.Shape shape = new ForeignKeyRule.Shape(
                key.stream().map(BoundColumn::name).toList(),
                binding.tables().table(parent),
                binding.keys().of(parent).stream().map(BoundColumn::name).toList());
        return binding.foreignKeys().draft(shape, given, own);
    }

    /** What the class says of its table as a whole waits until every column is there, those of subclasses too. */
    private void bindTable(EntityClass entity, TableDraft table) {
        tables.put(entity, table);
        Comments.in(entity.annotations()).describe(table);
        secondaryTables.of(entity).forEach(Comments.in(entity.annotations())::describeNamed);
    }

    private TableDraft table(EntityClass entity) {
        TableNames tables = binding.tables();
        EntityClass holder = binding.inheritance().tableHolder(entity);
        return schema.table(tables.table(entity), tables.logicalName(entity), holder.origin(), holder.place());
    }

    /** The identifier of {@code root} in the table of {@code owner}. */
    private void bindKey(EntityClass root, EntityClass owner, TableDraft table) {
        for (Leaf leaf : binding.leaves().key(root, owner)) {
            List<BoundColumn> columns = leaves.bind(leaf, table);
            KeyMemberColumns.asReferredTo(leaf, columns).forEach(table::reckonInKey);
            reportIdentity(leaf, root);
            columns.stream().findFirst().ifPresent(column -> binding.generators()
                    .bind(leaf.attribute(), root, column, table, schema));
        }
        table.key(BoundColumn.names(binding.keys().of(root)));
    }

    private void reportIdentity(Leaf leaf, EntityClass root) {
        boolean isIdentity = leaf.attribute()
                .annotations()
                .jpa("GeneratedValue")
                .flatMap(use -> use.constant("strategy"))
                .filter("IDENTITY"::equals)
                .isPresent();
        if (isIdentity && binding.inheritance().strategy(root) == Strategy.TABLE_PER_CLASS) {
            problems.report(
                    MappingProblem.IDENTITY_PER_CLASS,
                    leaf.attribute().place(),
                    root.name() + "." + leaf.attribute().name());
        }
    }

    private static List<EntityClass> ancestors(EntityClass entity) {
        List<EntityClass> ancestors = new ArrayList<>();
        entity.parent().ifPresent(parent -> {
            ancestors.addAll(ancestors(parent));
            ancestors.add(parent);
        });
        return ancestors;
    }
}
