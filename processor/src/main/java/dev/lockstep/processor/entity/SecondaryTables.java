package dev.lockstep.processor.entity;

import dev.lockstep.diff.Mentions;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code @SecondaryTable}: further tables of an entity, which share its key (Jakarta Persistence 3.2, section 11.1.46). */
final class SecondaryTables {

    private final Binding binding;
    private final SchemaDraft schema;
    private final Problems problems;

    SecondaryTables(Binding binding, SchemaDraft schema, Problems problems) {
        this.binding = binding;
        this.schema = schema;
        this.problems = problems;
    }

    /** The tables that the entity itself declares, with their keys. */
    void create(EntityClass entity) {
        for (AnnotationUse use : declared(entity)) {
            TableDraft table = schema.table(
                    name(use, binding.names()), logicalName(use, binding.names()), entity.origin(), entity.place());
            List<BoundColumn> referenced = binding.keys().of(entity);
            List<BoundColumn> key = binding.keys().shared(entity, referenced, use.annotations("pkJoinColumns"));
            key.forEach(column -> table.add(column, problems));
            table.key(BoundColumn.names(key));
            ForeignKeyRule.Shape shape = new ForeignKeyRule.Shape(
                    key.stream().map(BoundColumn::name).toList(),
                    binding.tables().table(entity),
                    referenced.stream().map(BoundColumn::name).toList());
            binding.foreignKeys()
                    .draft(shape, use.annotation("foreignKey"), entity.annotations())
                    .ifPresent(table::foreignKey);
        }
    }

    /** Those that the entity itself declares. */
    List<TableDraft> of(EntityClass entity) {
        return declared(entity).stream()
                .flatMap(use -> schema.find(name(use, binding.names())).stream())
                .toList();
    }

    /** The indexes and unique constraints of the tables, once their columns are there. */
    void finish(EntityClass entity) {
        for (AnnotationUse use : declared(entity)) {
            schema.find(name(use, binding.names()))
                    .ifPresent(table -> binding.indexes().bind(use, table));
        }
    }

    /** The table that a leaf names, else {@code primary}; one that does not exist is a problem. */
    TableDraft tableOf(Leaf leaf, TableDraft primary) {
        Optional<String> written = leaf.table();
        if (written.isEmpty()
                || binding.names().catalog(written.get()).equals(primary.name().name())) {
            return primary;
        }
        List<AnnotationUse> known = inherited(leaf.site().owner());
        Optional<TableDraft> found =
                find(leaf.site().owner(), written.get(), binding.names()).flatMap(schema::find);
        if (found.isEmpty()) {
            List<String> names =
                    known.stream().flatMap(use -> use.string("name").stream()).toList();
            problems.report(
                    MappingProblem.NO_SUCH_SECONDARY_TABLE,
                    leaf.attribute().place(),
                    leaf.site().display(),
                    written.get(),
                    DidYouMean.hint(written.get(), names));
        }
        return found.orElse(primary);
    }

    /** The table of an entity that has most of the columns that an expression names, before all others its own. */
    TableDraft tableOf(String expression, EntityClass entity, TableDraft primary) {
        TableDraft best = primary;
        for (TableDraft table : of(entity)) {
            if (mentioned(expression, table) > mentioned(expression, best)) {
                best = table;
            }
        }
        return best;
    }

    private static long mentioned(String expression, TableDraft table) {
        return table.columns().stream()
                .filter(column -> Mentions.of(column.name()).in(expression))
                .count();
    }

    /** The secondary table of that name among those of an entity and its parents. */
    static Optional<QualifiedName> find(EntityClass entity, String written, Names names) {
        return inherited(entity).stream()
                .map(use -> name(use, names))
                .filter(name -> name.name().equals(names.catalog(written)))
                .findFirst();
    }

    private static List<AnnotationUse> inherited(EntityClass entity) {
        List<AnnotationUse> all = new ArrayList<>(declared(entity));
        entity.parent().ifPresent(parent -> all.addAll(inherited(parent)));
        return all;
    }

    static List<AnnotationUse> declared(EntityClass entity) {
        return entity.annotations().repeatedJpa("SecondaryTable", "SecondaryTables");
    }

    private static QualifiedName name(AnnotationUse use, Names names) {
        return names.qualified(logicalName(use, names), use.string("schema"));
    }

    private static Identifier logicalName(AnnotationUse use, Names names) {
        return names.given(use.string("name").orElse("?"));
    }
}
