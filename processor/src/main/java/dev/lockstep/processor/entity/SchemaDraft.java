package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** The schema while it is being collected, and the element behind each origin in it. */
final class SchemaDraft {

    private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, EnumType> enumTypes = new TreeMap<>();
    private final Map<QualifiedName, Set<List<String>>> references = new TreeMap<>();
    private final Map<QualifiedName, List<String>> spread = new HashMap<>();
    private final Map<Origin, Element> elements = new LinkedHashMap<>();

    /** The table with this name, made when it is not there yet. */
    TableDraft table(QualifiedName name, Identifier logicalName, Origin origin, Place place) {
        return tables.computeIfAbsent(name, key -> new TableDraft(key, logicalName, origin, place));
    }

    Optional<TableDraft> find(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    Collection<TableDraft> tables() {
        return tables.values();
    }

    /** Says that the rows of a class are not all in its own table, if it has one: no foreign key can refer to them. */
    void spread(QualifiedName table, List<String> primaryKey) {
        spread.put(table, primaryKey);
    }

    /** Whether associations can refer to it, be it that no foreign key comes of it. */
    boolean isTarget(QualifiedName table) {
        return tables.containsKey(table) || spread.containsKey(table);
    }

    /** The first that wants a sequence says how it counts. */
    void sequence(Sequence sequence) {
        sequences.putIfAbsent(sequence.name(), sequence);
    }

    void enumType(EnumType enumType) {
        enumTypes.putIfAbsent(enumType.name(), enumType);
    }

    /** Columns of a table that an association refers to, in the order of the attributes. */
    record Reference(QualifiedName table, List<String> columns) {

        static Reference of(QualifiedName table, List<Join> joins) {
            return to(table, joins.stream().map(Join::referenced).toList());
        }

        static Reference to(QualifiedName table, List<BoundColumn> referenced) {
            return new Reference(
                    table,
                    referenced.stream()
                            .sorted(Comparator.comparing(
                                    column -> column.column().origin().attribute()))
                            .map(BoundColumn::name)
                            .toList());
        }
    }

    /** Whoever is referred to is unique. */
    void reference(Reference reference) {
        references
                .computeIfAbsent(reference.table(), key -> new LinkedHashSet<>())
                .add(reference.columns());
    }

    void element(Origin origin, Element element) {
        elements.putIfAbsent(origin, element);
    }

    Map<Origin, Element> elements() {
        return elements;
    }

    private boolean refersToKey(ForeignKeyDraft key) {
        return Optional.ofNullable(spread.get(key.referencedTable()))
                .or(() -> find(key.referencedTable()).map(TableDraft::primaryKey))
                .filter(key.referencedColumns()::equals)
                .isPresent();
    }

    /** Hibernate 6 makes several columns together unique, but not one by itself: only where a foreign key needs it we do. */
    private void makeReferredToUnique() {
        Map<QualifiedName, Set<Set<String>>> needed = new HashMap<>();
        for (TableDraft table : tables.values()) {
            for (ForeignKeyDraft key : table.foreignKeys()) {
                needed.computeIfAbsent(key.referencedTable(), name -> new HashSet<>())
                        .add(Set.copyOf(key.referencedColumns()));
            }
        }
        references.forEach((name, lists) -> find(name).ifPresent(table -> lists.stream()
                .filter(columns -> columns.size() > 1
                        || needed.getOrDefault(name, Set.of()).contains(Set.copyOf(columns)))
                .forEach(table::referredTo)));
    }

    /** What refers to a key has its order. */
    private void orderKeys(SizeOrder order) {
        Map<TableDraft, List<ForeignKeyDraft>> toKeys = new LinkedHashMap<>();
        for (TableDraft table : tables.values()) {
            toKeys.put(
                    table,
                    table.foreignKeys().stream().filter(this::refersToKey).toList());
        }
        tables.values().forEach(table -> table.orderKey(order));
        toKeys.forEach((table, keys) -> table.foreignKeys()
                .replaceAll(key -> keys.contains(key)
                        ? find(key.referencedTable())
                                .map(target -> key.inOrderOf(target.primaryKey()))
                                .orElse(key)
                        : key));
    }

    Schema finish(MappingOptions options, Problems problems) {
        if (options.hibernate().isSeven()) {
            references.forEach((name, columns) -> find(name).ifPresent(table -> columns.forEach(table::referredTo)));
        } else {
            makeReferredToUnique();
        }
        tables.values().forEach(TableDraft::settleKeyOfSet);
        for (TableDraft table : tables.values()) {
            table.mergeForeignKeys(this::refersToKey);
            table.foreignKeys().removeIf(key -> spread.containsKey(key.referencedTable()));
        }
        SizeOrder order = new SizeOrder(new Names(options));
        if (options.columnOrder() != MappingOptions.ColumnOrder.DECLARED) {
            orderKeys(order);
        }
        if (options.columnOrder() == MappingOptions.ColumnOrder.HIBERNATE) {
            tables.values().forEach(table -> table.orderColumns(order));
        }
        return new Schema(
                new TableFinisher(new ConstraintNames(options, this), problems)
                        .finish(tables.values(), sequences.keySet()),
                List.copyOf(sequences.values()),
                List.copyOf(enumTypes.values()));
    }
}
