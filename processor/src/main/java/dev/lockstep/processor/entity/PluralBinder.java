package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Collections: the inverse side of an association adds nothing, but has to name its owner. */
final class PluralBinder {

    private final ModelClasses classes;
    private final JavaTypes types;
    private final Problems problems;

    PluralBinder(ModelClasses classes, JavaTypes types, Problems problems) {
        this.classes = classes;
        this.types = types;
        this.problems = problems;
    }

    void bind(Leaf.Plural leaf, TableDraft table, SchemaDraft schema) {
        Annotations annotations = leaf.attribute().annotations();
        Optional<AnnotationUse> inverse = Plurals.association(annotations)
                .filter(use -> use.string("mappedBy").isPresent());
        if (inverse.isEmpty()) {
            problems.report(
                    MappingProblem.UNSUPPORTED,
                    leaf.attribute().place(),
                    "a collection with a table of its own",
                    leaf.site().display());
        }
    }

    /** The element type of a collection, or the value type of a map. */
    Optional<EntityClass> target(Attribute attribute, AnnotationUse association) {
        List<TypeMirror> arguments = types.arguments(attribute.type());
        return association
                .type("targetEntity")
                .filter(given -> given.getKind() != TypeKind.VOID)
                .or(() -> arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1)))
                .flatMap(classes::find);
    }
}
