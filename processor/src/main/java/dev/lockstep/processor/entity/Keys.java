package dev.lockstep.processor.entity;

import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
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
    private final Problems problems;
    private final Map<EntityClass, List<BoundColumn>> found = new HashMap<>();
    private final Set<EntityClass> underWay = new HashSet<>();
    private final Set<Origin> searched = new HashSet<>();

    Keys(EntityLeaves leaves, LeafColumns columns, Problems problems) {
        this.leaves = leaves;
        this.columns = columns;
        this.problems = problems;
    }

    /** What a leaf becomes in its table; given by the binder, which itself needs keys. */
    interface LeafColumns {
        List<BoundColumn> of(Leaf leaf);
    }

    /** The columns of the identifier as the root's table has them; empty when there is none, which is reported elsewhere. */
    List<BoundColumn> of(EntityClass entity) {
        EntityClass root = entity.root();
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
            key.addAll(columns.of(leaf));
        }
        underWay.remove(root);
        found.put(root, key);
        return key;
    }

    /** The column of {@code entity} with this catalog name, in its key or among its other attributes. */
    Optional<BoundColumn> column(EntityClass entity, String catalogName) {
        Optional<BoundColumn> inKey = of(entity).stream()
                .filter(column -> column.name().equals(catalogName))
                .findFirst();
        if (inKey.isPresent()) {
            return inKey;
        }
        for (Leaf leaf : leaves.rest(entity, entity, Site.Nullability.AS_DECLARED)) {
            Optional<BoundColumn> match = column(leaf, catalogName);
            if (match.isPresent()) {
                return match;
            }
        }
        return entity.parent().flatMap(parent -> column(parent, catalogName));
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
