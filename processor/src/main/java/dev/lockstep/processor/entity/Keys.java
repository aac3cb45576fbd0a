package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The key columns of each entity, found when they are asked for: the key of one entity may consist of the key of
 * another. Each is found once; one that needs itself is a problem.
 */
final class Keys {

    private final EntityLeaves leaves;
    private final LeafColumns columns;
    private final Inheritance inheritance;
    private final Names names;
    private final Problems problems;
    private final Map<EntityClass, List<BoundColumn>> found = new HashMap<>();
    private final Set<EntityClass> underWay = new HashSet<>();
    private final Set<Origin> searched = new HashSet<>();

    Keys(EntityLeaves leaves, LeafColumns columns, Inheritance inheritance, Names names, Problems problems) {
        this.inheritance = inheritance;
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
        List<BoundColumn> above = of(entity.parent().get());
        List<BoundColumn> key = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            key.add(joined(entity, above.get(i), joinFor(given, above, i, names)));
        }
        return key;
    }

    /** The annotation that names the join column for the key column at {@code index}, by what it refers to or its place. */
    static Optional<AnnotationUse> joinFor(List<AnnotationUse> given, List<BoundColumn> above, int index, Names names) {
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

    /** The column by which another table of {@code entity} shares the key column {@code above}. */
    BoundColumn joined(EntityClass entity, BoundColumn above, Optional<AnnotationUse> given) {
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
            key.addAll(KeyMemberColumns.asReferredTo(leaf, columns.of(leaf)));
        }
        underWay.remove(root);
        found.put(root, key);
        return key;
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
            List<AnnotationUse> given = table.annotations("pkJoinColumns");
            for (int i = 0; i < key.size(); i++) {
                BoundColumn column = joined(entity, key.get(i), joinFor(given, key, i, names));
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
        Optional<BoundColumn> match = columns.of(leaf).stream()
                .filter(column -> column.name().equals(catalogName))
                .findFirst();
        searched.remove(leaf.site().origin());
        return match;
    }
}
