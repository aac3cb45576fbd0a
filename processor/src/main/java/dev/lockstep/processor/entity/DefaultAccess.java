package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Where the state of an entity is that has no {@code @Access}: where its annotations are placed (Jakarta Persistence 3.2,
 * section 2.3.1). Above all that is where the nearest {@code @Id} stands. In Hibernate 7 a class with an {@code @Access} says
 * it of itself only, and where no other class has an {@code @Id}, other annotations show it.
 */
final class DefaultAccess {

    private static final Set<String> SHOW_NOTHING = Set.of(
            "jakarta.persistence.PostLoad",
            "jakarta.persistence.PostPersist",
            "jakarta.persistence.PostRemove",
            "jakarta.persistence.PostUpdate",
            "jakarta.persistence.PrePersist",
            "jakarta.persistence.PreRemove",
            "jakarta.persistence.PreUpdate");

    private final JavaTypes types;
    private final AttributeReader attributes;
    private final HibernateLine line;

    DefaultAccess(JavaTypes types, AttributeReader attributes, HibernateLine line) {
        this.types = types;
        this.attributes = attributes;
        this.line = line;
    }

    Access of(TypeElement entity) {
        List<TypeElement> upwards = upwards(entity);
        return line.isSeven()
                ? byIdentifier(upwards).or(() -> byAnnotations(upwards)).orElse(Access.FIELD)
                : upwards.stream()
                        .flatMap(type -> attributes.placementOfId(type).stream())
                        .findFirst()
                        .orElse(Access.FIELD);
    }

    private Optional<Access> byIdentifier(List<TypeElement> upwards) {
        return upwards.stream()
                .filter(type -> Access.given(types.annotations(type)).isEmpty())
                .flatMap(type -> placement(type, DefaultAccess::isIdentifier).stream())
                .findFirst();
    }

    /** Those of the class itself, then of the topmost entity, then of the mapped superclasses from below. */
    private Optional<Access> byAnnotations(List<TypeElement> upwards) {
        List<TypeElement> asked = new ArrayList<>(upwards.subList(0, 1));
        upwards.stream()
                .filter(type -> types.annotations(type).hasJpa("Entity"))
                .reduce((lower, higher) -> higher)
                .ifPresent(asked::add);
        upwards.stream()
                .filter(type -> types.annotations(type).hasJpa("MappedSuperclass"))
                .forEach(asked::add);
        return asked.stream()
                .flatMap(type -> placement(type, DefaultAccess::isMapped).stream())
                .findFirst();
    }

    private Optional<Access> placement(TypeElement type, Predicate<Annotations> wanted) {
        List<? extends Element> members = type.getEnclosedElements();
        if (ElementFilter.fieldsIn(members).stream().anyMatch(field -> shows(field, wanted))) {
            return Optional.of(Access.FIELD);
        }
        return ElementFilter.methodsIn(members).stream().anyMatch(getter -> shows(getter, wanted))
                ? Optional.of(Access.PROPERTY)
                : Optional.empty();
    }

    private boolean shows(Element member, Predicate<Annotations> wanted) {
        Annotations annotations = types.annotations(member);
        return !member.getModifiers().contains(Modifier.STATIC)
                && !member.getModifiers().contains(Modifier.TRANSIENT)
                && !annotations.hasJpa("Transient")
                && !annotations.hasJpa("Access")
                && wanted.test(annotations);
    }

    private static boolean isIdentifier(Annotations annotations) {
        return annotations.hasJpa("Id") || annotations.hasJpa("EmbeddedId");
    }

    private static boolean isMapped(Annotations annotations) {
        return annotations.all().stream().map(AnnotationUse::name).anyMatch(DefaultAccess::isOfMapping);
    }

    private static boolean isOfMapping(String annotation) {
        return annotation.startsWith("jakarta.persistence.") && !SHOW_NOTHING.contains(annotation);
    }

    private List<TypeElement> upwards(TypeElement type) {
        List<TypeElement> upwards = new ArrayList<>();
        for (Optional<TypeElement> at = Optional.of(type); at.isPresent(); at = types.superclass(at.get())) {
            upwards.add(at.get());
        }
        return upwards;
    }
}
