package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.Site.Nullability;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/** What Hibernate's own annotations add to a table: natural keys, partition keys and the mark of deleted rows. */
final class SpecialColumns {

    static final String SOFT_DELETE = "{softDelete}";

    private final Binding binding;
    private final Problems problems;

    SpecialColumns(Binding binding, Problems problems) {
        this.binding = binding;
        this.problems = problems;
    }

    /** In each table one unique constraint over everything that is part of the natural key, in the order of the names. */
    void naturalKey(EntityClass entity, Function<Leaf, TableDraft> tableOf) {
        List<Leaf> leaves = binding.leaves().restByName(entity);
        Set<String> natural = new HashSet<>();
        entity.attributes().stream()
                .filter(attribute -> attribute.annotations().hasHibernate("NaturalId"))
                .forEach(attribute -> natural.add(attribute.name()));
        if (!binding.line().isSeven()) {
            leaves.stream().filter(SpecialColumns::isNatural).forEach(leaf -> natural.add(attributeOf(leaf)));
        }
        Map<TableDraft, List<String>> columns = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            if (isNatural(leaf) || natural.contains(attributeOf(leaf))) {
                binding.columnsOf(leaf)
                        .forEach(column -> columns.computeIfAbsent(tableOf.apply(leaf), table -> new ArrayList<>())
                                .add(column.name()));
            }
        }
        columns.forEach((table, names) -> table.unique(new UniqueDraft(Optional.empty(), names)));
    }

    /** Of a member of an embeddable Hibernate 6 takes it to mean the whole embedded attribute. */
    private static boolean isNatural(Leaf leaf) {
        return leaf.attribute().annotations().hasHibernate("NaturalId");
    }

    private static String attributeOf(Leaf leaf) {
        return leaf.site().path().split("\\.", 2)[0];
    }

    /** A partition key is part of the primary key, behind the identifier (Hibernate 7.1 and later). */
    void partitionKey(EntityClass entity, TableDraft table) {
        boolean hasAny = binding.leaves().rest(entity, entity, Nullability.AS_DECLARED).stream()
                .anyMatch(SpecialColumns::isPartitionKey);
        if (!hasAny || !binding.line().isSeven()) {
            return;
        }
        List<String> key = new ArrayList<>(table.primaryKey());
        for (Leaf leaf : binding.leaves().restByName(entity)) {
            if (isPartitionKey(leaf)) {
                binding.columnsOf(leaf).forEach(column -> {
                    key.add(column.name());
                    table.replace(column.column().withNullable(false));
                });
            }
        }
        table.key(key);
    }

    private static boolean isPartitionKey(Leaf leaf) {
        return leaf.attribute().annotations().hasHibernate("PartitionKey");
    }

    /** {@code @SoftDelete} on the hierarchy of an entity, in one of its tables. */
    void softDelete(EntityClass entity, TableDraft table) {
        entity.root()
                .inheritedHibernate("SoftDelete")
                .ifPresent(given -> softDelete(given, entity.origin(), entity.place(), table));
    }

    /** The same on a collection, or on the package of its owner. */
    void softDelete(Leaf.Plural leaf, TableDraft table) {
        leaf.attribute()
                .annotations()
                .hibernate("SoftDelete")
                .or(() -> leaf.site().owner().ofPackage().hibernate("SoftDelete"))
                .ifPresent(given ->
                        softDelete(given, leaf.site().origin(), leaf.attribute().place(), table));
    }

    private void softDelete(AnnotationUse given, Origin owner, Place place, TableDraft table) {
        String strategy = given.constant("strategy").orElse("DELETED");
        boolean isTimestamp = strategy.equals("TIMESTAMP");
        String implied = strategy.equals("ACTIVE") ? "active" : "deleted";
        Identifier logical = given.string("columnName")
                .map(binding.names()::given)
                .orElseGet(() -> binding.names().implicit(implied));
        String name = binding.names().catalog(logical);
        Optional<TypeMirror> converter = given.type("converter");
        Optional<Converters.Conversion> conversion = converter.flatMap(binding.converters()::conversion);
        SqlType type = conversion
                .map(Converters.Conversion::storedType)
                .map(stored -> binding.values().simpleType(stored))
                .orElse(isTimestamp ? SqlType.of("timestamptz", 6) : SqlType.BOOLEAN);
        List<CheckDraft> checks = conversion.flatMap(found -> found.domain().check(name)).stream()
                .map(expression -> new CheckDraft(Optional.empty(), expression, List.of(name)))
                .toList();
        String path = owner.attribute().isEmpty() ? SOFT_DELETE : owner.attribute() + "." + SOFT_DELETE;
        Column column = Column.of(name, type, new Origin(owner.type(), path))
                .withNullable(isTimestamp)
                .withComment(Optional.of(given.string("comment").orElse("Soft-delete indicator")));
        table.add(new BoundColumn(logical, column, Uniqueness.NOT_UNIQUE, checks, Optional.empty(), place), problems);
    }
}
