package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Whether a class of identifiers has the names of its entity's (Jakarta Persistence 3.2, section 2.4.1). Where an entity is
 * identified by an association alone, the class may be that of the other entity, with names of its own (section 2.4.1.3).
 */
final class IdClassCheck {

    private final JavaTypes types;
    private final AttributeReader reader;
    private final Problems problems;

    IdClassCheck(JavaTypes types, Problems problems) {
        this.types = types;
        this.reader = new AttributeReader(types);
        this.problems = problems;
    }

    void check(EntityClass entity) {
        if (entity.parent().isPresent()) {
            return;
        }
        entity.inheritedJpa("IdClass")
                .ifPresent(use -> use.type("value").flatMap(types::element).ifPresent(key -> check(entity, use, key)));
    }

    private void check(EntityClass entity, AnnotationUse use, TypeElement idClass) {
        List<Attribute> ids = entity.attributes().stream()
                .filter(attribute -> attribute.annotations().hasJpa("Id"))
                .toList();
        Set<String> members = members(idClass, entity.access());
        boolean isDerived = ids.size() == 1
                && (ids.get(0).annotations().hasJpa("OneToOne")
                        || ids.get(0).annotations().hasJpa("ManyToOne"));
        if (ids.isEmpty() || members.isEmpty() || isDerived) {
            return;
        }
        Set<String> known = entity.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        members.stream()
                .filter(member -> !known.contains(member))
                .findFirst()
                .ifPresent(member -> report(
                        use,
                        entity,
                        "has " + member + ", and the entity has not",
                        "Give both the same attributes, or mark it @Transient."));
        ids.stream()
                .map(Attribute::name)
                .filter(id -> !members.contains(id))
                .findFirst()
                .ifPresent(id -> report(
                        use,
                        entity,
                        "does not have the identifier " + id,
                        "Add it to " + idClass.getSimpleName() + "."));
    }

    /** Those of its superclasses, too, whatever these are. */
    private Set<String> members(TypeElement idClass, Access access) {
        Set<String> members = new TreeSet<>();
        Optional<TypeElement> type = Optional.of(idClass);
        while (type.isPresent() && !types.binaryName(type.get()).startsWith("java.")) {
            reader.read(type.get(), (DeclaredType) type.get().asType(), access)
                    .forEach(member -> members.add(member.name()));
            type = types.superclass(type.get());
        }
        return members;
    }

    private void report(AnnotationUse use, EntityClass entity, String fault, String wayOut) {
        problems.report(MappingProblem.CONTRADICTION, use.place(), "@IdClass", entity.name(), fault, wayOut);
    }
}
