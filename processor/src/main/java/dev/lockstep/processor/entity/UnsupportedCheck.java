package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.type.JdbcType;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Annotations that shape a schema in a way that is not supported: each is said, none is passed over. */
final class UnsupportedCheck {

    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** Those that {@code columnDefinition} answers: it says the type that cannot be known otherwise. */
    private static final Set<String> TYPES =
            Set.of("Type", "JdbcType", "JavaType", "CompositeType", "CollectionType", "Struct");

    private static final Set<String> OTHERS = Set.of("Any", "ManyToAny", "CollectionId");

    private final Problems problems;

    UnsupportedCheck(Problems problems) {
        this.problems = problems;
    }

    void check(EntityClass entity) {
        report(entity.annotations().all(), entity.name(), Set.of("SQLSelect"));
        for (Attribute attribute : entity.attributes()) {
            check(attribute, entity);
        }
        entity.annotations()
                .hibernate("View")
                .ifPresent(use -> problems.report(MappingProblem.VIEW, use.place(), entity.name()));
    }

    private void check(Attribute attribute, EntityClass entity) {
        Annotations annotations = attribute.annotations();
        boolean isDefined = annotations
                .jpa("Column")
                .flatMap(use -> use.string("columnDefinition"))
                .isPresent();
        String display = entity.name() + "." + attribute.name();
        report(annotations.all(), display, OTHERS);
        if (!isDefined) {
            report(annotations.all(), display, TYPES);
        }
        if (attribute.type() instanceof DeclaredType declared) {
            checkType(declared.asElement(), attribute, display);
        }
    }

    /** What the class of an attribute says of its columns. */
    private void checkType(Element type, Attribute attribute, String display) {
        if (Annotations.of(type).hibernate("Struct").isPresent()) {
            problems.report(MappingProblem.UNSUPPORTED, attribute.place(), "@Struct", display);
        }
        boolean namesItsValues = type.getKind() == ElementKind.ENUM
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> Annotations.of(field).hasJpa("EnumeratedValue"));
        if (namesItsValues) {
            problems.report(MappingProblem.UNSUPPORTED, attribute.place(), "@EnumeratedValue", display);
        }
    }

    /** A {@code @JdbcType} whose column type is known. */
    private static boolean isKnown(AnnotationUse use) {
        return use.name().equals(HIBERNATE + "JdbcType")
                && use.type("value")
                        .filter(DeclaredType.class::isInstance)
                        .map(type -> ((DeclaredType) type)
                                .asElement()
                                .getSimpleName()
                                .toString())
                        .flatMap(JdbcType::ofDescriptor)
                        .isPresent();
    }

    private void report(List<AnnotationUse> uses, String display, Set<String> unsupported) {
        for (AnnotationUse use : uses) {
            if (use.name().startsWith(HIBERNATE)
                    && unsupported.contains(use.name().substring(HIBERNATE.length()))
                    && !isKnown(use)) {
                String simple = use.name().substring(HIBERNATE.length());
                problems.report(MappingProblem.UNSUPPORTED, use.place(), "@" + simple, display);
            }
        }
    }
}
