package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.Place;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field or property of a class, with its type as the concrete entity sees it; {@code access} is what an embeddable
 * there inherits.
 */
record Attribute(String name, Element element, TypeMirror type, Annotations annotations, Access access) {

    /** The same with other annotations. */
    Attribute with(Annotations other) {
        return new Attribute(name, element, type, other, access);
    }

    Place place() {
        return Place.of(element);
    }
}
