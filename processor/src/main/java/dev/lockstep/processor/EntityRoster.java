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
 * The entities of the model: those of this compile, and those that the snapshot names and that still are entities on the class
 * path. A compile of a few files never looks like a model that lost all others.
 */
final class EntityRoster {

    private final Elements elements;

    EntityRoster(Elements elements) {
        this.elements = elements;
    }

    /** In the order of their names. {@code compiled} are binary names. */
    List<TypeElement> all(Set<String> compiled, Schema known) {
        Set<String> names = new TreeSet<>(compiled);
        Stream.concat(
                        known.tables().stream().map(table -> table.origin().type()),
                        known.tables().stream()
                                .flatMap(table -> table.columns().stream())
                                .map(column -> column.origin().type()))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        List<TypeElement> entities = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name.replace('$', '.'));
            if (type != null && isEntity(type)) {
                entities.add(type);
            }
        }
        return entities;
    }

    private static boolean isEntity(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            TypeElement annotationType =
                    (TypeElement) annotation.getAnnotationType().asElement();
            if (annotationType.getQualifiedName().contentEquals("jakarta.persistence.Entity")) {
                return true;
            }
        }
        return false;
    }
}
