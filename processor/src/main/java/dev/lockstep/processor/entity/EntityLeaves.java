package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.Site.Nullability;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The leaves of each entity: those of its identifier, and the others. */
final class EntityLeaves {

    private final JavaTypes types;
    private final LeafReader reader;
    private final LeafReader byName;
    private final IdClasses idClasses;
    private final Map<EntityClass, List<Leaf>> keys = new HashMap<>();
    private final Map<Share, List<Leaf>> rests = new HashMap<>();

    EntityLeaves(JavaTypes types, EmbeddableFamilies families, Unsupported unsupported, Problems problems) {
        this.types = types;
        this.reader = new LeafReader(types, families, unsupported, LeafReader.Order.DECLARED, problems);
        this.byName = new LeafReader(types, families, unsupported, LeafReader.Order.BY_NAME, problems);
        this.idClasses = new IdClasses(types);
    }

    /** The identifier of the hierarchy in the order of its names, which is that of keys (not that of columns). */
    List<Leaf> key(EntityClass entity) {
        return keys.computeIfAbsent(entity.root(), root -> replaceMapped(root, declaredKey(root, root, byName)));
    }

    /** The identifier as a table of {@code owner} has it, in the order of the source. */
    List<Leaf> key(EntityClass root, EntityClass owner) {
        return replaceMapped(root, declaredKey(root, owner, reader));
    }

    private List<Leaf> declaredKey(EntityClass root, EntityClass owner, LeafReader inOrder) {
        List<Attribute> ids = root.attributes().stream()
                .filter(attribute -> idClasses.isId(root, attribute))
                .toList();
        return idClasses.read(root, ids, inOrder, Site.of(owner, Nullability.NEVER_NULL), overrides(owner));
    }

    /** What of {@code entity} is in the table of {@code owner}, and how. */
    private record Share(EntityClass entity, EntityClass owner, Nullability nullability) {}

    /** What {@code entity} adds to its parent, identifier excluded, as {@code owner} has it in its table. */
    List<Leaf> rest(EntityClass entity, EntityClass owner, Nullability nullability) {
        return rests.computeIfAbsent(new Share(entity, owner, nullability), this::read);
    }

    private List<Leaf> read(Share share) {
        Site site = Site.of(share.owner(), share.nullability());
        return List.copyOf(reader.read(others(share.entity()), site, overrides(share.owner())));
    }

    /** What {@code entity} adds to its parent, in the order of names. */
    List<Leaf> restByName(EntityClass entity) {
        return byName.read(others(entity), Site.of(entity, Nullability.AS_DECLARED), overrides(entity));
    }

    private List<Attribute> others(EntityClass entity) {
        return entity.attributes().stream()
                .filter(attribute ->
                        !idClasses.isId(entity, attribute) && mapsId(attribute).isEmpty())
                .toList();
    }

    /** Every leaf of an entity, inherited ones included. */
    List<Leaf> all(EntityClass entity) {
        List<Leaf> all = new ArrayList<>(key(entity));
        Optional<EntityClass> current = Optional.of(entity);
        while (current.isPresent()) {
            all.addAll(rest(current.get(), entity, Nullability.AS_DECLARED));
            current = current.get().parent();
        }
        return all;
    }

    /** The leaves of an element or key of a collection, in the order of the source. */
    List<Leaf> ofValue(Attribute value, Site site, Overrides overrides) {
        return reader.readValue(value, site, overrides);
    }

    /** The same in the order of keys. */
    List<Leaf> ofValueByName(Attribute value, Site site, Overrides overrides) {
        return byName.readValue(value, site, overrides);
    }

    /** The leaves of an element that is any entity. */
    List<Leaf> ofAny(Attribute element, Site site, Optional<AnnotationUse> keyColumn) {
        return reader.readAny(element, site, keyColumn);
    }

    /** What is inside an embedded attribute, whichever class of its family that has; nothing of any other attribute. */
    List<Attribute> members(Attribute attribute) {
        return reader.isEmbedded(attribute) && attribute.type() instanceof DeclaredType declared
                ? reader.familyMembers(declared, attribute.access())
                : List.of();
    }

    /** Whether a column tells which class of its family an embedded attribute has. */
    boolean hasDiscriminator(Attribute attribute) {
        return reader.hasDiscriminator(attribute);
    }

    boolean hasKey(EntityClass entity) {
        EntityClass root = entity.root();
        return root.attributes().stream().anyMatch(attribute -> idClasses.isId(root, attribute));
    }

    /** An association with {@code @MapsId} stands in for the part of the identifier that it names, at its place. */
    private List<Leaf> replaceMapped(EntityClass root, List<Leaf> key) {
        List<Leaf> leaves = new ArrayList<>(key);
        Site site = Site.of(root, Nullability.NEVER_NULL);
        for (Attribute attribute : root.attributes()) {
            Optional<String> mapped = mapsId(attribute);
            if (mapped.isPresent()) {
                int place = indexOf(leaves, mapped.get());
                List<Leaf> members = leaves.stream()
                        .filter(leaf -> isMapped(leaf, mapped.get()))
                        .toList();
                leaves.removeAll(members);
                List<Leaf> associations = reader.read(List.of(attribute), site, overrides(root)).stream()
                        .map(leaf -> standingFor(members, mapped.get(), leaf))
                        .toList();
                leaves.addAll(place, associations);
            }
        }
        return leaves;
    }

    /** A simple identifier that is mapped as a whole is no member of anything. */
    private static Leaf standingFor(List<Leaf> members, String mapped, Leaf leaf) {
        boolean isMember = members.stream().anyMatch(member -> member.site().isEmbedded());
        if (!isMember || !(leaf instanceof Leaf.ToOne toOne)) {
            return leaf;
        }
        boolean isValue = members.size() == 1
                && members.get(0) instanceof Leaf.Basic
                && !mapped.isEmpty()
                && members.get(0).site().path().endsWith("." + mapped);
        return toOne.standingFor(
                isValue ? new KeyMember.Value((Leaf.Basic) members.get(0)) : new KeyMember.Composite());
    }

    private static int indexOf(List<Leaf> leaves, String mapped) {
        for (int i = 0; i < leaves.size(); i++) {
            if (isMapped(leaves.get(i), mapped)) {
                return i;
            }
        }
        return leaves.size();
    }

    private static boolean isMapped(Leaf leaf, String mapped) {
        String path = leaf.site().path();
        return mapped.isEmpty()
                || path.equals(mapped)
                || path.endsWith("." + mapped)
                || path.contains("." + mapped + ".");
    }

    /** The part of the identifier that the attribute maps; empty text for all of it. */
    private static Optional<String> mapsId(Attribute attribute) {
        return attribute.annotations().jpa("MapsId").map(use -> use.string("value")
                .orElse(""));
    }

    /** Overrides on the entity win over those on its mapped superclasses. */
    private Overrides overrides(EntityClass entity) {
        Overrides overrides = Overrides.NONE;
        for (TypeElement type : entity.lineage()) {
            overrides = overrides.over(Overrides.on(types.annotations(type)));
        }
        return overrides;
    }
}
