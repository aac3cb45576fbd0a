package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.Facets;
import dev.lockstep.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What Bean Validation says about columns, as far as Hibernate goes: not null, sizes, and checks for least and greatest
 * values. Only the default group counts; inside an embeddable only what {@code @Valid} reaches, and never a not null.
 */
final class Validation {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";
    private static final Set<String> NOT_NULL =
            Set.of(CONSTRAINTS + "NotNull", CONSTRAINTS + "NotBlank", CONSTRAINTS + "NotEmpty");
    private static final int DEEPEST = 4;

    private final JavaTypes types;
    private final ConstrainedMembers members;
    private final boolean isOn;

    Validation(MappingOptions.Validation option, JavaTypes types) {
        this.types = types;
        this.members = new ConstrainedMembers(types);
        this.isOn = switch (option) {
            case TRUE -> true;
            case FALSE -> false;
            case AUTO -> types.find("jakarta.validation.Validation").isPresent();
        };
    }

    /** Whether the attribute must not be null. */
    boolean requires(Leaf leaf) {
        return isOn
                && !leaf.site().isEmbedded()
                && leaf.site().nullability() != Site.Nullability.NULL_UNLESS_SAID
                && anyConstraint(leaf, use -> NOT_NULL.contains(use.name()));
    }

    /** The sizes of the column: a constraint wins over the annotation of the column. */
    Facets facets(Leaf.Basic leaf) {
        Facets facets = leaf.column().facets();
        for (AnnotationUse use : constraints(leaf)) {
            facets = facets(facets, use, leaf);
        }
        return facets;
    }

    private static Facets facets(Facets facets, AnnotationUse use, Leaf leaf) {
        boolean isSize = use.name().equals(CONSTRAINTS + "Size") || use.name().equals(HIBERNATE + "Length");
        int max = use.integer("max", Integer.MAX_VALUE);
        if (isSize && max < Integer.MAX_VALUE && isString(leaf)) {
            return facets.withLength(max);
        }
        if (use.name().equals(CONSTRAINTS + "Digits")) {
            int fraction = use.integer("fraction", 0);
            return facets.withPrecision(use.integer("integer", 0) + fraction, fraction);
        }
        return facets;
    }

    private static boolean isString(Leaf leaf) {
        return leaf.attribute().type() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.String");
    }

    /** One check for the least and the greatest value; PostgreSQL has none for the number that a text stands for. */
    Optional<CheckDraft> check(Leaf leaf, String column) {
        if (isString(leaf)) {
            return Optional.empty();
        }
        List<String> bounds = new ArrayList<>();
        for (AnnotationUse use : constraints(leaf)) {
            boolean isRange = use.name().equals(HIBERNATE + "Range");
            if (use.name().equals(CONSTRAINTS + "Min") || isRange) {
                bounds.add(Identifier.quote(column) + " >= " + use.number(isRange ? "min" : "value", 0));
            }
            if (use.name().equals(CONSTRAINTS + "Max") || isRange) {
                bounds.add(Identifier.quote(column) + " <= " + use.number(isRange ? "max" : "value", Long.MAX_VALUE));
            }
        }
        return bounds.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckDraft(
                        Optional.empty(),
                        bounds.stream().distinct().collect(Collectors.joining(" and ")),
                        List.of(column)));
    }

    private boolean anyConstraint(Leaf leaf, Predicate<AnnotationUse> predicate) {
        return constraints(leaf).stream().anyMatch(predicate);
    }

    private List<AnnotationUse> constraints(Leaf leaf) {
        if (!isOn || leaf.site().validity() == Site.Validity.NOT_REACHED) {
            return List.of();
        }
        List<AnnotationUse> found = new ArrayList<>();
        collect(leaf.attribute().annotations(), found, 0);
        members.beside(leaf.attribute()).forEach(annotations -> collect(annotations, found, 0));
        return found;
    }

    private void collect(Annotations annotations, List<AnnotationUse> found, int depth) {
        for (AnnotationUse use : annotations.all()) {
            List<AnnotationUse> contained = use.annotations("value");
            (contained.isEmpty() ? List.of(use) : contained).forEach(each -> collect(each, found, depth));
        }
    }

    /** Constraints that are made of others count as those; {@code @Range} is read as a whole. */
    private void collect(AnnotationUse use, List<AnnotationUse> found, int depth) {
        if (!isInDefaultGroup(use)) {
            return;
        }
        found.add(use);
        Annotations composing = types.annotations(use.declaration());
        boolean isComposed = composing.find("jakarta.validation.Constraint").isPresent()
                && !use.name().startsWith(CONSTRAINTS)
                && !use.name().startsWith(HIBERNATE);
        if (isComposed && depth < DEEPEST) {
            collect(composing, found, depth + 1);
        }
    }

    private static boolean isInDefaultGroup(AnnotationUse use) {
        List<TypeMirror> groups = use.types("groups");
        return groups.isEmpty()
                || groups.stream()
                        .anyMatch(group -> group instanceof DeclaredType declared
                                && declared.asElement().getSimpleName().contentEquals("Default"));
    }
}
