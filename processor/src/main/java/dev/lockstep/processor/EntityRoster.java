package dev.lockstep.processor;

import dev.lockstep.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The entities and converters of the model: those of this compile, and those that the snapshot names and that still are such on the class
 * path. A compile of a few files never looks like a model that lost all others.
 */
final class EntityRoster {

    /** The annotation of an entity. */
    static final String ENTITY = "jakarta.persistence.Entity";

    /** The annotation of an attribute converter. */
    static final String CONVERTER = "jakarta.persistence.Converter";

    private final Elements elements;

    EntityRoster(Elements elements) {
        this.elements = elements;
    }

    /** In the order of their names. {@code compiled} are binary names. */
    List<TypeElement> entities(Set<String> compiled, Schema known) {
        Set<String> names = new TreeSet<>(compiled);
        Stream.concat(
                        known.tables().stream().map(table -> table.origin().type()),
                        known.tables().stream()
                                .flatMap(table -> table.columns().stream())
                                .map(column -> column.origin().type()))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return annotated(names, ENTITY);
    }

    /** The converters of this compile, and those that the snapshot names and that still are converters. */
    List<TypeElement> converters(Set<String> compiled, List<String> known) {
        Set<String> names = new TreeSet<>(compiled);
        names.addAll(known);
        return annotated(names, CONVERTER);
    }

    private List<TypeElement> annotated(Set<String> names, String annotation) {
        List<TypeElement> found = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name.replace('$', '.'));
            if (type != null && isAnnotated(type, annotation)) {
                found.add(type);
            }
        }
        return found;
    }

    private static boolean isAnnotated(TypeElement type, String name) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            TypeElement annotationType =
                    (TypeElement) annotation.getAnnotationType().asElement();
            if (annotationType.getQualifiedName().contentEquals(name)) {
                return true;
            }
        }
        return false;
    }
}
