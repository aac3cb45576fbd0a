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
 * {@code @IdClass} (Jakarta Persistence 3.2, section 2.4.1): where the class of the identifier itself says how it is mapped,
 * Hibernate believes it and not the entity, and a record keeps the order of its components.
 */
final class IdClasses {

    /** What says that the class of the identifier is mapped by itself; any other annotation there goes unheard. */
    private static final List<String> MAPPING =
            List.of("Column", "Id", "GeneratedValue", "ManyToOne", "OneToOne", "OneToMany", "ManyToMany");

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

    /** The leaves of the identifier attributes of {@code root}. Hibernate does not apply constraints of Bean Validation there. */
    List<Leaf> read(EntityClass root, List<Attribute> ids, LeafReader reader, Site site, Overrides overrides) {
        Optional<TypeElement> idClass = idClass(root);
        if (idClass.isEmpty()) {
            return reader.read(ids, site, overrides);
        }
        KeyClass key = new KeyClass(members(root, idClass.get()), isMapped(idClass.get()));
        Site unvalidated = site.unvalidated();
        List<Attribute> attributes = ids.stream().map(key::attribute).toList();
        List<Leaf> leaves = idClass.get().getKind() != ElementKind.RECORD || reader.keepsOrder()
                ? reader.read(attributes, unvalidated, overrides)
                : reader.readInOrder(key.inOrder(attributes), unvalidated, overrides);
        return leaves.stream()
                .map(leaf -> leaf instanceof Leaf.ToOne toOne ? standingFor(key, toOne, unvalidated, reader) : leaf)
                .toList();
    }

    /** Whether the class of an identifier says itself how it is mapped. */
    boolean isMapped(TypeElement idClass) {
        return idClass.getEnclosedElements().stream().map(types::annotations).anyMatch(annotations -> MAPPING.stream()
                .anyMatch(annotations::hasJpa));
    }

    /** The association with what stands for it in the class of the identifier. */
    private Leaf standingFor(KeyClass key, Leaf.ToOne leaf, Site site, LeafReader reader) {
        return key.member(leaf.attribute())
                .filter(member -> !isEntity(member))
                .map(member -> leaf.standingFor(keyMember(leaf, member, key.isMapped(), site, reader)))
                .orElse(leaf);
    }

    private boolean isEntity(Attribute member) {
        return types.element(member.type())
                .filter(type -> types.annotations(type).hasJpa("Entity"))
                .isPresent();
    }

    private KeyMember keyMember(Leaf.ToOne leaf, Attribute member, boolean isMapped, Site site, LeafReader reader) {
        boolean isKeyClass = types.element(leaf.attribute().type())
                .flatMap(target -> types.annotations(target).jpa("IdClass"))
                .flatMap(use -> use.type("value"))
                .filter(type -> types.name(type).equals(types.name(member.type())))
                .isPresent();
        if (isKeyClass || reader.isEmbedded(member)) {
            return new KeyMember.Composite();
        }
        ColumnSpec column = new ColumnSpec(member.annotations().jpa("Column"));
        Leaf.Basic value = new Leaf.Basic(member, site.at(member.name()), column, Optional.empty());
        return isMapped ? new KeyMember.ValueWithColumn(value) : new KeyMember.Value(value);
    }

    /** What the class of the identifier has; {@code isMapped} when it says itself how. */
    private record KeyClass(List<Attribute> members, boolean isMapped) {

        Optional<Attribute> member(Attribute id) {
            return members.stream()
                    .filter(member -> member.name().equals(id.name()))
                    .findFirst();
        }

        /** The attribute as the one of the two classes has it that Hibernate believes; an association hears both. */
        Attribute attribute(Attribute id) {
            return isMapped ? member(id).map(member -> mapped(id, member)).orElse(id) : id;
        }

        private static Attribute mapped(Attribute id, Attribute member) {
            Annotations annotations = id.annotations();
            if (!annotations.hasJpa("ManyToOne") && !annotations.hasJpa("OneToOne")) {
                return new Attribute(id.name(), id.element(), member.type(), member.annotations(), id.access());
            }
            for (AnnotationUse use : member.annotations().all()) {
                annotations = annotations.with(use);
            }
            return id.with(annotations);
        }

        List<Attribute> inOrder(List<Attribute> ids) {
            List<String> order = members.stream().map(Attribute::name).toList();
            return ids.stream()
                    .sorted(Comparator.comparingInt(id -> order.indexOf(id.name())))
                    .toList();
        }
    }
}
