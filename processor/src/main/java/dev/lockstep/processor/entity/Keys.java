package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The key columns of each entity, found when they are asked for: the key of one entity may consist of the key of
 * another. Each is found once; one that needs itself is a problem.
 */
final class Keys {

    private final EntityLeaves leaves;
    private final LeafColumns columns;
    private final Inheritance inheritance;
    private final Names names;
    private final HibernateLine line;
    private final Problems problems;
    private final Map<EntityClass, List<BoundColumn>> found = new HashMap<>();
    private final Set<EntityClass> underWay = new HashSet<>();
    private final Set<Origin> searched = new HashSet<>();

    Keys(
            EntityLeaves leaves,
            LeafColumns columns,
            Inheritance inheritance,
            Names names,
            HibernateLine line,
            Problems problems) {
        this.inheritance = inheritance;
        this.line = line;
        this.names = names;
        this.leaves = leaves;
        this.columns = columns;
        this.problems = problems;
    }

    /** What a leaf becomes in its table; given by the binder, which itself needs keys. */
    interface LeafColumns {
        List<BoundColumn> of(Leaf leaf);
    }

    /** The columns of the identifier in the entity's table; a joined subclass may give them names of its own. */
    List<BoundColumn> of(EntityClass entity) {
        if (entity.parent().isEmpty() || inheritance.strategy(entity) != Inheritance.Strategy.JOINED) {
            return ofRoot(entity.root());
        }
        List<AnnotationUse> given = entity.annotations().repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
        return shared(entity, of(entity.parent().get()), given);
    }

    /** The columns by which another table of {@code entity} shares the key columns {@code above}. */
    List<BoundColumn> shared(EntityClass entity, List<BoundColumn> above, List<AnnotationUse> given) {
        List<AnnotationUse> placed = placed(given, entity);
        List<BoundColumn> key = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            key.add(joined(entity, above.get(i), joinFor(placed, above, i)));
        }
        return key;
    }

    /**
     * Join columns that do not say what they refer to, each at the place of the key column that it refers to. Hibernate has plain
     * identifiers as it finds them, sorts them by their names and moves as many columns.
     */
    List<AnnotationUse> placed(List<AnnotationUse> given, EntityClass target) {
        List<String> ids = asFound(plainIds(target.root()));
        if (ids.size() < 2 || ids.size() > given.size()) {
            return given;
        }
        List<String> sorted = ids.stream().sorted().toList();
        List<AnnotationUse> placed = new ArrayList<>(given);
        for (int i = 0; i < sorted.size(); i++) {
            placed.set(i, given.get(ids.indexOf(sorted.get(i))));
        }
        return placed;
    }

    /** Identifiers that no class holds together. */
    private static List<Attribute> plainIds(EntityClass root) {
        return root.inheritedJpa("IdClass").isPresent()
                ? List.of()
                : root.attributes().stream()
                        .filter(attribute -> attribute.annotations().hasJpa("Id"))
                        .toList();
    }

    /** From the topmost class to the lowest and in each by name; in Hibernate 6 the other way round. */
    private List<String> asFound(List<Attribute> topmostFirst) {
        List<String> names = new ArrayList<>();
        topmostFirst.stream()
                .collect(Collectors.groupingBy(
                        attribute -> attribute.element().getEnclosingElement(),
                        LinkedHashMap::new,
                        Collectors.mapping(Attribute::name, Collectors.toCollection(TreeSet::new))))
                .values()
                .forEach(names::addAll);
        if (!line.isSeven()) {
            Collections.reverse(names);
        }
        return names;
    }

    /** The annotation that names the join column for the key column at {@code index}, by what it refers to or its place. */
    private Optional<AnnotationUse> joinFor(List<AnnotationUse> given, List<BoundColumn> above, int index) {
        Optional<AnnotationUse> byName = given.stream()
                .filter(use -> use.string("referencedColumnName")
                        .map(names::catalog)
                        .filter(above.get(index).name()::equals)
                        .isPresent())
                .findFirst();
        boolean isByPosition = byName.isEmpty()
                && index < given.size()
                && given.get(index).string("referencedColumnName").isEmpty();
        return isByPosition ? Optional.of(given.get(index)) : byName;
    }

    private BoundColumn joined(EntityClass entity, BoundColumn above, Optional<AnnotationUse> given) {
        Identifier logical =
                given.flatMap(use -> use.string("name")).map(names::given).orElse(above.logical());
        String path = above.column().origin().attribute();
        Column column = Column.of(names.catalog(logical), above.column().type(), entity.origin(path))
                .withNullable(false);
        return above.referredToBy(logical, column);
    }

    /** Empty when there is no identifier, which is reported elsewhere. */
    private List<BoundColumn> ofRoot(EntityClass root) {
        List<BoundColumn> known = found.get(root);
        if (known != null) {
            return known;
        }
        if (!underWay.add(root)) {
            problems.report(MappingProblem.KEY_CYCLE, root.place(), root.name());
            return List.of();
        }
        List<BoundColumn> key = new ArrayList<>();
        for (Leaf leaf : leaves.key(root)) {
            key.addAll(KeyMemberColumns.asReferredTo(leaf, unvalidated(leaf)));
        }
        underWay.remove(root);
        found.put(root, key);
        return key;
    }

    /** As others refer to them: Hibernate looks at Bean Validation when all of them have their types. */
    private List<BoundColumn> unvalidated(Leaf leaf) {
        return columns.of(leaf.at(leaf.site().unvalidated()));
    }

    /** A column, the entity that declares it and, where it is not in the table of that entity, its secondary table. */
    record Located(BoundColumn column, EntityClass holder, Optional<String> secondaryTable) {}

    /** The column of {@code entity} with this catalog name, in its key or among its other attributes. */
    Optional<Located> column(EntityClass entity, String catalogName) {
        Optional<BoundColumn> inKey = of(entity).stream()
                .filter(column -> column.name().equals(catalogName))
                .findFirst();
        if (inKey.isPresent()) {
            return inKey.map(column -> new Located(column, entity, Optional.empty()));
        }
        for (Leaf leaf : leaves.rest(entity, entity, Site.Nullability.AS_DECLARED)) {
            Optional<BoundColumn> match = column(leaf, catalogName);
            if (match.isPresent()) {
                return match.map(column -> new Located(column, entity, leaf.table()));
            }
        }
        return inSecondaryKey(entity, catalogName)
                .or(() -> entity.parent().flatMap(parent -> column(parent, catalogName)));
    }

    private Optional<Located> inSecondaryKey(EntityClass entity, String catalogName) {
        List<BoundColumn> key = of(entity);
        for (AnnotationUse table : SecondaryTables.declared(entity)) {
            for (BoundColumn column : shared(entity, key, table.annotations("pkJoinColumns"))) {
                if (column.name().equals(catalogName)) {
                    return Optional.of(new Located(column, entity, table.string("name")));
                }
            }
        }
        return Optional.empty();
    }

    /** An association on the way to itself cannot be the answer. */
    private Optional<BoundColumn> column(Leaf leaf, String catalogName) {
        if (!searched.add(leaf.site().origin())) {
            return Optional.empty();
        }
        Optional<BoundColumn> match = unvalidated(leaf).stream()
                .filter(column -> column.name().equals(catalogName))
                .findFirst();
        searched.remove(leaf.site().origin());
        return match;
    }
}
