package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/** The collections with {@code mappedBy}, by the attributes that they name: all are found when the first is asked for. */
final class InverseSides {

    private final ModelClasses classes;
    private final Function<Attribute, TypeMirror> elementType;
    private final Map<Owning, List<Inverse>> found = new HashMap<>();
    private boolean isRead;

    InverseSides(ModelClasses classes, Function<Attribute, TypeMirror> elementType) {
        this.classes = classes;
        this.elementType = elementType;
    }

    /** An attribute by the entity that declares it. */
    private record Owning(EntityClass declaring, String path) {}

    /** An inverse side, and the entity that it is a collection of: one that inherits the attribute, or declares it. */
    private record Inverse(Attribute attribute, EntityClass element) {}

    /** The other side of an association with a join table. */
    Optional<Attribute> of(Leaf.Plural leaf) {
        return inverses(leaf).stream().map(Inverse::attribute).findFirst();
    }

    /**
     * The one after which Hibernate names the column of the owner: it looks for collections of the very entity that declares the
     * association, and finds none of its subclasses.
     */
    Optional<Attribute> namesake(Leaf.Plural leaf) {
        return inverses(leaf).stream()
                .filter(inverse -> inverse.element() == leaf.site().owner())
                .map(Inverse::attribute)
                .findFirst();
    }

    private List<Inverse> inverses(Leaf.Plural leaf) {
        if (!isRead) {
            classes.all().forEach(this::read);
            isRead = true;
        }
        return found.getOrDefault(new Owning(leaf.site().owner(), leaf.site().path()), List.of());
    }

    private void read(EntityClass entity) {
        for (Attribute attribute : entity.attributes()) {
            Optional<String> mappedBy =
                    Plurals.association(attribute.annotations()).flatMap((AnnotationUse use) -> use.string("mappedBy"));
            mappedBy.ifPresent(path -> classes.find(elementType.apply(attribute))
                    .ifPresent(element -> declaring(element, path).ifPresent(declaring -> found.computeIfAbsent(
                                    new Owning(declaring, path), key -> new ArrayList<>())
                            .add(new Inverse(attribute, element)))));
        }
    }

    private static Optional<EntityClass> declaring(EntityClass entity, String path) {
        String first = path.split("\\.", 2)[0];
        boolean isOwn = entity.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals(first));
        return isOwn ? Optional.of(entity) : entity.parent().flatMap(above -> declaring(above, path));
    }
}
