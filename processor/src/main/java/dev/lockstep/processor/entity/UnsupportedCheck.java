package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.JdbcType;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Set;

/** Annotations that shape a schema in a way that cannot be known: each is said, none is passed over. */
final class UnsupportedCheck {

    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** Those that {@code columnDefinition} answers: it says the type that cannot be known otherwise. */
    private static final Set<String> TYPES = Set.of("Type", "JdbcType", "JavaType", "CompositeType");

    private final EntityLeaves leaves;
    private final JavaTypes types;
    private final Problems problems;

    UnsupportedCheck(EntityLeaves leaves, JavaTypes types, Problems problems) {
        this.leaves = leaves;
        this.types = types;
        this.problems = problems;
    }

    /** Every leaf, so that nothing inside an embeddable is passed over. */
    void check(EntityClass entity) {
        if (entity.parent().isEmpty()) {
            leaves.key(entity).forEach(this::check);
        }
        leaves.rest(entity, entity, Site.Nullability.AS_DECLARED).forEach(this::check);
    }

    private void check(Leaf leaf) {
        boolean isDefined =
                leaf instanceof Leaf.Basic basic && basic.column().definition().isPresent();
        Annotations annotations = leaf.attribute().annotations();
        if (!isDefined) {
            annotations.all().stream()
                    .filter(use -> TYPES.contains(simpleName(use)) && !isKnown(use, leaf))
                    .forEach(use -> problems.report(
                            MappingProblem.TYPE_UNKNOWN,
                            use.place(),
                            simpleName(use),
                            leaf.site().display()));
        }
    }

    /** A class of Hibernate's own changes nothing that is not known from the attribute or from its name. */
    private boolean isKnown(AnnotationUse use, Leaf leaf) {
        List<String> classes = use.type("value").map(types::name).stream().toList();
        return switch (simpleName(use)) {
            case "JdbcType" ->
                classes.stream().anyMatch(name -> JdbcType.ofClass(name).isPresent());
            case "JavaType" ->
                classes.stream().allMatch(name -> name.startsWith("org.hibernate.type.descriptor.java."));
            default -> leaf instanceof Leaf.Plural;
        };
    }

    private static String simpleName(AnnotationUse use) {
        return use.name().startsWith(HIBERNATE) ? use.name().substring(HIBERNATE.length()) : "";
    }
}
