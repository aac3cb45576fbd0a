package dev.lockstep.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is shown: the value of an annotation when there is one, else the annotation, else the element. A
 * problem with an option or the environment has no place at all.
 */
public record Place(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** Of an option or the environment. */
    public static final Place NOWHERE = new Place(null, null, null);

    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    public static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, annotation, null);
    }
}
