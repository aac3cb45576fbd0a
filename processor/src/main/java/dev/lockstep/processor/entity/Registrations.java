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
 * for all of it.
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
        return new Registrations(elements.stream().map(Annotations::of).toList());
    }

    /** The class, or that of the elements of a collection, and those in it. */
    private static void addEmbeddables(TypeMirror type, JavaTypes types, Set<Element> found) {
        types.arguments(type).forEach(argument -> addEmbeddables(argument, types, found));
        Optional<TypeElement> embeddable =
                types.element(type).filter(element -> Annotations.of(element).hasJpa("Embeddable"));
        if (embeddable.isPresent() && found.add(embeddable.get())) {
            ElementFilter.fieldsIn(embeddable.get().getEnclosedElements())
                    .forEach(field -> addEmbeddables(field.asType(), types, found));
        }
    }

    /** Every {@code org.hibernate.annotations.name}, by itself or in its container. */
    List<AnnotationUse> named(String name) {
        return places.stream()
                .flatMap(place -> place.repeatedHibernate(name, name + "s").stream())
                .toList();
    }
}
