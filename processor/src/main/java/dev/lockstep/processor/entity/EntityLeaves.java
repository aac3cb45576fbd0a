package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.Site.Nullability;
import dev.lockstep.processor.entity.source.Annotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The leaves of each entity: those of its identifier, and the others. */
final class EntityLeaves {

    private final LeafReader reader;
    private final Map<EntityClass, List<Leaf>> keys = new HashMap<>();

    EntityLeaves(LeafReader reader) {
        this.reader = reader;
    }

    /** The identifier of the hierarchy, with the root as its owner. */
    List<Leaf> key(EntityClass entity) {
        return keys.computeIfAbsent(entity.root(), root -> key(root, root));
    }

    /** The identifier as a table of its own has it. */
    List<Leaf> key(EntityClass root, EntityClass owner) {
        List<Leaf> leaves = new ArrayList<>();
        Site site = Site.of(owner, Nullability.NEVER_NULL);
        for (Attribute attribute : root.attributes()) {
            if (isId(attribute)) {
                leaves.addAll(reader.read(List.of(attribute), site, overrides(owner)));
            }
        }
        return replaceMapped(root, leaves, site);
    }

    /** What {@code entity} adds to its parent, identifier excluded, as {@code owner} has it in its table. */
    List<Leaf> rest(EntityClass entity, EntityClass owner, Nullability nullability) {
        List<Attribute> others = entity.attributes().stream()
                .filter(attribute -> !isId(attribute) && mapsId(attribute).isEmpty())
                .toList();
        return reader.read(others, Site.of(owner, nullability), overrides(owner));
    }

    boolean hasKey(EntityClass entity) {
        return entity.root().attributes().stream().anyMatch(EntityLeaves::isId);
    }

    /** An association with {@code @MapsId} stands in for the part of the identifier that it names. */
    private List<Leaf> replaceMapped(EntityClass root, List<Leaf> key, Site site) {
        List<Leaf> leaves = new ArrayList<>(key);
        for (Attribute attribute : root.attributes()) {
            Optional<String> mapped = mapsId(attribute);
            if (mapped.isPresent()) {
                leaves.removeIf(leaf -> isMapped(leaf, mapped.get()));
                leaves.addAll(reader.read(List.of(attribute), site, overrides(root)));
            }
        }
        return leaves;
    }

    private static boolean isMapped(Leaf leaf, String mapped) {
        String path = leaf.site().path();
        return mapped.isEmpty() || path.endsWith("." + mapped) || path.contains("." + mapped + ".");
    }

    /** The part of the identifier that the attribute maps; empty text for all of it. */
    private static Optional<String> mapsId(Attribute attribute) {
        return attribute.annotations().jpa("MapsId").map(use -> use.string("value")
                .orElse(""));
    }

    private static boolean isId(Attribute attribute) {
        return attribute.annotations().hasJpa("Id") || attribute.annotations().hasJpa("EmbeddedId");
    }

    /** Overrides on the entity win over those on its mapped superclasses. */
    private static Overrides overrides(EntityClass entity) {
        Overrides overrides = Overrides.NONE;
        for (TypeElement type : entity.lineage()) {
            overrides = overrides.over(Overrides.on(Annotations.of(type)));
        }
        return overrides;
    }
}
