package dev.lockstep.processor;

import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Superclasses and annotations that the compiler could not resolve. An entity without them looks like one that lost its
 * columns, or is no entity at all; the compile fails anyway, so nothing is compared. Classes that are not compiled this
 * time are left alone: in a class file the annotations of a library that is not there mean nothing.
 */
final class UnresolvedNames {

    private final Problems problems;
    private final Set<TypeElement> sources;
    private final Set<TypeElement> seen = new HashSet<>();
    private final Queue<TypeElement> waiting = new ArrayDeque<>();

    /** {@code sources} are the top level classes of the compile. */
    UnresolvedNames(Set<TypeElement> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Of every class its own annotations; of an entity and the classes that it is made of, everything. */
    void report() {
        for (TypeElement source : sources) {
            if (Roles.isEntity(source)) {
                add(source);
            } else {
                reportAnnotations(source);
            }
        }
        while (!waiting.isEmpty()) {
            reportAll(waiting.remove());
        }
    }

    /** Classes wait for each other in a queue: how far one reaches by its fields has no bound that a stack could bear. */
    private void add(TypeElement type) {
        if (sources.contains(outermost(type)) && seen.add(type)) {
            waiting.add(type);
        }
    }

    private void reportAll(TypeElement type) {
        reportAnnotations(type);
        reportSuperclass(type);
        for (Element member : type.getEnclosedElements()) {
            reportAnnotations(member);
        }
        ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(field -> follow(field.asType()));
    }

    private void reportSuperclass(TypeElement type) {
        TypeMirror parent = type.getSuperclass();
        if (parent.getKind() == TypeKind.ERROR) {
            problems.report(
                    MappingProblem.UNRESOLVED_NAME, Place.of(type), "superclass", nameOf(parent), type.getSimpleName());
        } else {
            follow(parent);
        }
    }

    private void follow(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement found) {
            add(found);
        }
    }

    private void reportAnnotations(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            boolean isUnresolved = annotation.getAnnotationType().getKind() == TypeKind.ERROR
                    || annotation.getElementValues().values().stream().anyMatch(UnresolvedNames::isUnresolved);
            if (isUnresolved) {
                problems.report(
                        MappingProblem.UNRESOLVED_NAME,
                        Place.of(element, annotation),
                        "annotation",
                        "@" + nameOf(annotation.getAnnotationType()),
                        element.getSimpleName());
            }
        }
    }

    /** javac stands this text in for a constant that does not exist. */
    private static boolean isUnresolved(AnnotationValue value) {
        return "<error>".equals(value.getValue())
                || (value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outer = type;
        while (outer.getNestingKind() != NestingKind.TOP_LEVEL
                && outer.getEnclosingElement() instanceof TypeElement next) {
            outer = next;
        }
        return outer;
    }

    private static String nameOf(TypeMirror type) {
        return ((DeclaredType) type).asElement().getSimpleName().toString();
    }
}
