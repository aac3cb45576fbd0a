package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What Hibernate's {@code @…Registration} annotations say. They stand on any class of the model or on its package, and hold
 * for all of it. Hardly a model has one, and every attribute is asked for them; so only the places that have one are kept.
 */
final class Registrations {

    private final List<Annotations> places;

    private Registrations(List<Annotations> places) {
        this.places = List.copyOf(places);
    }

    /** Those on the entities, on the classes above them and embedded in them, and on the packages of all these. */
    static Registrations of(ModelClasses classes, JavaTypes types) {
        Set<Element> elements = new LinkedHashSet<>();
        for (EntityClass entity : classes.all()) {
            elements.addAll(entity.lineage());
            entity.attributes().forEach(attribute -> addEmbeddables(attribute.type(), types, elements));
        }
        Set<Element> packages = new LinkedHashSet<>();
        elements.forEach(element -> packages.add(types.packageOf(element)));
        elements.addAll(packages);
        return new Registrations(elements.stream()
                .map(types::annotations)
                .filter(Registrations::registers)
                .toList());
    }

    private static boolean registers(Annotations annotations) {
        for (AnnotationUse use : annotations.all()) {
            if (use.name().endsWith("Registration") || use.name().endsWith("Registrations")) {
                return true;
            }
        }
        return false;
    }

    /** The class, or that of the elements of a collection, and those in it. */
    private static void addEmbeddables(TypeMirror type, JavaTypes types, Set<Element> found) {
        types.arguments(type).forEach(argument -> addEmbeddables(argument, types, found));
        Optional<TypeElement> embeddable =
                types.element(type).filter(element -> types.annotations(element).hasJpa("Embeddable"));
        if (embeddable.isPresent() && found.add(embeddable.get())) {
            ElementFilter.fieldsIn(embeddable.get().getEnclosedElements())
                    .forEach(field -> addEmbeddables(field.asType(), types, found));
        }
    }

    /** Whether no place has any. */
    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Every {@code org.hibernate.annotations.name}, by itself or in its container. */
    List<AnnotationUse> named(String name) {
        return places.stream()
                .flatMap(place -> place.repeatedHibernate(name, name + "s").stream())
                .toList();
    }
}
