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
        Optional<Attribute> named = target.get().allAttributes().stream()
                .filter(candidate -> candidate.name().equals(mappedBy))
                .findFirst();
        named.ifPresent(other -> checkKind(entity, attribute, use, other));
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

    /** Whether the other attribute can own the association, and refers to this entity or one above or below it. */
    private void checkKind(EntityClass entity, Attribute attribute, AnnotationUse use, Attribute other) {
        boolean isMany = use.name().endsWith("ManyToMany");
        List<String> owners = isMany ? List.of("ManyToMany") : List.of("ManyToOne", "OneToOne");
        Optional<AnnotationUse> owner = owners.stream()
                .flatMap(name -> other.annotations().jpa(name).stream())
                .findFirst();
        boolean isOther =
                use.name().endsWith("OneToOne") ? owner.isEmpty() : Plurals.isPlural(other.annotations()) != isMany;
        if (owner.filter(found -> found.string("mappedBy").isPresent()).isPresent()) {
            report(use, entity, attribute, "names " + other.name() + ", which has a mappedBy itself");
        } else if (isOther) {
            report(use, entity, attribute, "names " + other.name() + ", which owns no such association");
        } else if (isDeclaredBy(entity, attribute)
                && owner.flatMap(found -> target(other, found))
                        .filter(found -> !isRelated(found, entity))
                        .isPresent()) {
            report(use, entity, attribute, "names " + other.name() + ", which refers to another entity");
        }
    }

    /** What a mapped superclass has refers back to one of the entities below it. */
    private static boolean isDeclaredBy(EntityClass entity, Attribute attribute) {
        return entity.element().equals(attribute.element().getEnclosingElement());
    }

    private static boolean isRelated(EntityClass one, EntityClass other) {
        return one.root() == other.root();
    }

    private void report(AnnotationUse use, EntityClass entity, Attribute attribute, String fault) {
        problems.report(
                MappingProblem.CONTRADICTION,
                use.place("mappedBy"),
                "mappedBy",
                entity.name() + "." + attribute.name(),
                fault,
                "Name the attribute that refers back to " + entity.name() + ".");
    }

    private Optional<EntityClass> target(Attribute attribute, AnnotationUse use) {
        List<TypeMirror> arguments = types.arguments(attribute.type());
        TypeMirror element = arguments.isEmpty() ? attribute.type() : arguments.get(arguments.size() - 1);
        return classes.find(use.type("targetEntity")
                .filter(given -> given.getKind() != TypeKind.VOID)
                .orElse(element));
    }
}
