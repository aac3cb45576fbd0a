package dev.lockstep.processor.entity;

import dev.lockstep.diff.Hints;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the entities of a model into the schema that Hibernate would create for them. It works the same on sources and on
 * class files; what it cannot read is reported, and the schema is then of no use.
 */
public final class EntityReader {

    private final Elements elements;
    private final JavaTypes types;
    private final MappingOptions options;
    private final Problems problems;

    public EntityReader(Elements elements, Types types, MappingOptions options, Problems problems) {
        this.elements = elements;
        this.types = new JavaTypes(elements, types);
        this.options = options;
        this.problems = problems;
    }

    /** Reads every {@code @Entity} of the model: those of this round and those already compiled. */
    public EntityModel read(Collection<TypeElement> entities) {
        return read(entities, List.of());
    }

    /** The same, with every {@code @Converter} of the model: those with {@code autoApply} are named nowhere else. */
    public EntityModel read(Collection<TypeElement> entities, Collection<TypeElement> converters) {
        return read(entities, converters, List.of());
    }

    /** The same, with every {@code @Embeddable}: a subclass of one is named nowhere else either. */
    public EntityModel read(
            Collection<TypeElement> entities, Collection<TypeElement> converters, Collection<TypeElement> embeddables) {
        EmbeddableFamilies families = new EmbeddableFamilies(types, embeddables);
        ModelClasses classes = new ClassReader(types, options.hibernate()).read(entities);
        SchemaDraft schema = new SchemaDraft();
        Registrations registrations = Registrations.of(classes, types);
        Binding binding = new Binding(
                classes,
                new Converters(types, converters, registrations, options.hibernate(), problems),
                families,
                registrations,
                types,
                options,
                problems);
        binding.unsupported().check(classes);
        reportSharedTables(classes, binding);
        EntityBinder binder = new EntityBinder(binding, schema, problems);
        IdentifierCheck identifiers = new IdentifierCheck(binding.leaves(), problems);
        IdClassCheck idClasses = new IdClassCheck(types, options.hibernate(), problems);
        OverrideCheck overrides = new OverrideCheck(binding.leaves(), types, problems);
        MappedByCheck mappedBy = new MappedByCheck(classes, types, problems);
        HierarchyCheck hierarchies = new HierarchyCheck(binding, problems);
        Contradictions contradictions = new Contradictions(binding.leaves(), types, options.hibernate(), problems);
        for (EntityClass entity : classes.parentsFirst()) {
            hierarchies.check(entity);
            contradictions.check(entity);
            binder.bind(entity);
            mappedBy.check(entity);
            overrides.check(entity);
            identifiers.check(entity);
            idClasses.check(entity);
        }
        binder.bindCollections();
        Hints hints = new HintReader(elements).read(classes, schema.elements());
        List<Hints.Backfill> known = classes.all().stream()
                .filter(entity -> entity == entity.root())
                .flatMap(root -> binding.discriminators().backfill(root).stream())
                .toList();
        return new EntityModel(schema.finish(options, problems), hints.withKnown(known), schema.elements());
    }

    /** Two entities may look at one table (Hibernate merges their columns), as long as they agree on its key. */
    private void reportSharedTables(ModelClasses classes, Binding binding) {
        TableNames tables = binding.tables();
        Map<QualifiedName, EntityClass> owners = new TreeMap<>();
        for (EntityClass entity : classes.all()) {
            EntityClass owner = owners.putIfAbsent(tables.table(entity), entity);
            boolean isShared = owner != null && owner.root() != entity.root() && !Inheritance.isDerived(entity);
            if (isShared && !keyOf(owner, binding).equals(keyOf(entity, binding))) {
                problems.report(
                        MappingProblem.TABLE_TWICE,
                        TableNames.annotation(entity)
                                .map(use -> use.place("name"))
                                .orElseGet(entity::place),
                        owner.name(),
                        entity.name(),
                        tables.table(entity));
            }
        }
    }

    private static Set<String> keyOf(EntityClass entity, Binding binding) {
        return Set.copyOf(BoundColumn.names(binding.keys().of(entity)));
    }
}
