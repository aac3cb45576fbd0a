package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * {@code @IdClass} (Jakarta Persistence 3.2, section 2.4.1): where the class of the identifier itself says what a column is
 * like, Hibernate believes it, and a record keeps the order of its components.
 */
final class IdClasses {

    private final JavaTypes types;
    private final AttributeReader attributes;
    private final Map<EntityClass, Set<String>> names = new HashMap<>();

    IdClasses(JavaTypes types) {
        this.types = types;
        this.attributes = new AttributeReader(types);
    }

    /** Whether the attribute is one of the identifier: marked so, or of the name of a member of the class of the identifier. */
    boolean isId(EntityClass root, Attribute attribute) {
        return attribute.annotations().hasJpa("Id")
                || attribute.annotations().hasJpa("EmbeddedId")
                || names.computeIfAbsent(root, this::names).contains(attribute.name());
    }

    private Set<String> names(EntityClass root) {
        return idClass(root)
                .map(type -> members(root, type).stream().map(Attribute::name).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Optional<TypeElement> idClass(EntityClass root) {
        return root.inheritedJpa("IdClass")
                .flatMap((AnnotationUse use) -> use.type("value"))
                .flatMap(types::element);
    }

    private List<Attribute> members(EntityClass root, TypeElement idClass) {
        return attributes.read(idClass, (DeclaredType) idClass.asType(), root.access());
    }

    /** The leaves of the identifier attributes of {@code root}. */
    List<Leaf> read(EntityClass root, List<Attribute> ids, LeafReader reader, Site site, Overrides overrides) {
        Optional<TypeElement> idClass = idClass(root);
        if (idClass.isEmpty()) {
            return reader.read(ids, site, overrides);
        }
        List<Attribute> members = members(root, idClass.get());
        List<Attribute> merged = ids.stream().map(id -> merged(id, members)).toList();
        if (idClass.get().getKind() != ElementKind.RECORD || reader.keepsOrder()) {
            return standingFor(members, reader.read(merged, site, overrides), site, reader);
        }
        List<String> order = members.stream().map(Attribute::name).toList();
        List<Attribute> ordered = merged.stream()
                .sorted(Comparator.comparingInt(id -> order.indexOf(id.name())))
                .toList();
        return standingFor(members, reader.readInOrder(ordered, site, overrides), site, reader);
    }

    /** The leaves, associations with what stands for them in the class of the identifier. */
    private List<Leaf> standingFor(List<Attribute> members, List<Leaf> leaves, Site site, LeafReader reader) {
        return leaves.stream()
                .map(leaf -> leaf instanceof Leaf.ToOne toOne ? standingFor(members, toOne, site, reader) : leaf)
                .toList();
    }

    private Leaf standingFor(List<Attribute> members, Leaf.ToOne leaf, Site site, LeafReader reader) {
        return members.stream()
                .filter(member -> member.name().equals(leaf.attribute().name()))
                .filter(member -> !isEntity(member))
                .findFirst()
                .map(member -> leaf.standingFor(keyMember(leaf, member, site, reader)))
                .orElse(leaf);
    }

    private boolean isEntity(Attribute member) {
        return types.element(member.type())
                .filter(type -> types.annotations(type).hasJpa("Entity"))
                .isPresent();
    }

    private KeyMember keyMember(Leaf.ToOne leaf, Attribute member, Site site, LeafReader reader) {
        boolean isKeyClass = types.element(leaf.attribute().type())
                .flatMap(target -> types.annotations(target).jpa("IdClass"))
                .flatMap(use -> use.type("value"))
                .filter(type -> types.name(type).equals(types.name(member.type())))
                .isPresent();
        if (isKeyClass || reader.isEmbedded(member)) {
            return new KeyMember.Composite();
        }
        ColumnSpec column = new ColumnSpec(member.annotations().jpa("Column"));
        Leaf.Basic value = new Leaf.Basic(member, site.at(member.name()).unvalidated(), column, Optional.empty());
        return column.isGiven() ? new KeyMember.ValueWithColumn(value) : new KeyMember.Value(value);
    }

    private static Attribute merged(Attribute id, List<Attribute> members) {
        Annotations annotations = id.annotations();
        for (Attribute member : members) {
            if (member.name().equals(id.name())) {
                for (AnnotationUse use : member.annotations().all()) {
                    annotations = annotations.with(use);
                }
            }
        }
        return new Attribute(id.name(), id.element(), id.type(), annotations, id.access());
    }
}
