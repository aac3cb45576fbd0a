package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a class of identifiers has the names and types of its entity's (Jakarta Persistence 3.2, section 2.4.1). Where an entity
 * is identified by an association alone, the class may be that of the other entity, with names of its own (section 2.4.1.3).
 */
final class IdClassCheck {

    private final JavaTypes types;
    private final AttributeReader reader;
    private final IdClasses idClasses;
    private final HibernateLine line;
    private final Problems problems;

    IdClassCheck(JavaTypes types, HibernateLine line, Problems problems) {
        this.types = types;
        this.reader = new AttributeReader(types);
        this.idClasses = new IdClasses(types);
        this.line = line;
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
        Map<String, TypeMirror> members = members(idClass, entity.access());
        boolean isDerived = ids.size() == 1
                && (ids.get(0).annotations().hasJpa("OneToOne")
                        || ids.get(0).annotations().hasJpa("ManyToOne"));
        if (ids.isEmpty() || isDerived) {
            return;
        }
        if (members.isEmpty()) {
            report(use, entity, "has no attributes", "Give it the attributes " + names(ids) + ".");
            return;
        }
        Set<String> known = entity.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        members.keySet().stream()
                .filter(member -> !known.contains(member))
                .findFirst()
                .ifPresent(member -> report(
                        use,
                        entity,
                        "has " + member + ", and the entity has not",
                        "Give both the same attributes, or mark it @Transient."));
        ids.stream()
                .map(Attribute::name)
                .filter(id -> !members.containsKey(id))
                .findFirst()
                .ifPresent(id -> report(
                        use,
                        entity,
                        "does not have the identifier " + id,
                        "Add it to " + idClass.getSimpleName() + "."));
        if (line.isSeven() && !idClasses.isMapped(idClass)) {
            ids.forEach(id -> Optional.ofNullable(members.get(id.name()))
                    .filter(member -> !isOfType(id, member))
                    .ifPresent(member -> reportType(use, entity, id, member)));
        }
    }

    private void reportType(AnnotationUse use, EntityClass entity, Attribute id, TypeMirror member) {
        report(
                use,
                entity,
                "has " + id.name() + " as " + types.name(member) + ", and the entity as " + types.name(id.type()),
                "Give both the same type.");
    }

    private static String names(List<Attribute> ids) {
        return ids.stream().map(Attribute::name).collect(Collectors.joining(", "));
    }

    /** A primitive is what its wrapper is; for an association the key of the other entity may stand. */
    private boolean isOfType(Attribute id, TypeMirror member) {
        return id.annotations().hasJpa("OneToOne")
                || id.annotations().hasJpa("ManyToOne")
                || types.name(types.boxed(id.type())).equals(types.name(types.boxed(member)));
    }

    /** Those of its superclasses, too, whatever these are. */
    private Map<String, TypeMirror> members(TypeElement idClass, Access access) {
        Map<String, TypeMirror> members = new TreeMap<>();
        Optional<TypeElement> type = Optional.of(idClass);
        while (type.isPresent() && !types.binaryName(type.get()).startsWith("java.")) {
            reader.read(type.get(), (DeclaredType) type.get().asType(), access)
                    .forEach(member -> members.putIfAbsent(member.name(), member.type()));
            type = types.superclass(type.get());
        }
        return members;
    }

    private void report(AnnotationUse use, EntityClass entity, String fault, String wayOut) {
        problems.report(MappingProblem.CONTRADICTION, use.place(), "@IdClass", entity.name(), fault, wayOut);
    }
}
