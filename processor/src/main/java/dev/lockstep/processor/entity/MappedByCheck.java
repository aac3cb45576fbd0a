package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether each {@code mappedBy} names an attribute of the other entity. */
final class MappedByCheck {

    private static final List<String> ASSOCIATIONS = List.of("OneToOne", "OneToMany", "ManyToMany");

    private final ModelClasses classes;
    private final JavaTypes types;
    private final Problems problems;

    MappedByCheck(ModelClasses classes, JavaTypes types, Problems problems) {
        this.classes = classes;
        this.types = types;
        this.problems = problems;
    }

    void check(EntityClass entity) {
        for (Attribute attribute : entity.attributes()) {
            for (String association : ASSOCIATIONS) {
                attribute
                        .annotations()
                        .jpa(association)
                        .filter(use -> use.string("mappedBy").isPresent())
                        .ifPresent(use -> check(entity, attribute, use));
            }
        }
    }

    private void check(EntityClass entity, Attribute attribute, AnnotationUse use) {
        String mappedBy = use.string("mappedBy").orElseThrow();
        Optional<EntityClass> target = target(attribute, use);
        if (target.isEmpty()) {
            return;
        }
        String first = mappedBy.split("\\.", 2)[0];
        List<String> known =
                target.get().allAttributes().stream().map(Attribute::name).toList();
        if (!known.contains(first)) {
            problems.report(
                    MappingProblem.MAPPED_BY_NOTHING,
                    use.place("mappedBy"),
                    mappedBy,
                    target.get().name(),
                    DidYouMean.hint(mappedBy, known),
                    entity.name());
        }
    }

    private Optional<EntityClass> target(Attribute attribute, AnnotationUse use) {
        List<TypeMirror> arguments = types.arguments(attribute.type());
        TypeMirror element = arguments.isEmpty() ? attribute.type() : arguments.get(arguments.size() - 1);
        return classes.find(use.type("targetEntity")
                .filter(given -> given.getKind() != TypeKind.VOID)
                .orElse(element));
    }
}
