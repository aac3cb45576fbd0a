package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * An {@code @Entity}: its attributes are its own and those of the mapped superclasses between it and its parent entity,
 * topmost class first. Two of them are the same only when they are the same object.
 */
final class EntityClass {

    private final TypeElement element;
    private final String binaryName;
    private final String name;
    private final Optional<EntityClass> parent;
    private final List<TypeElement> lineage;
    private final List<Attribute> attributes;
    private final Access access;
    private final List<Annotations> annotations;

    EntityClass(
            TypeElement element,
            String binaryName,
            String name,
            Optional<EntityClass> parent,
            List<TypeElement> lineage,
            List<Attribute> attributes,
            Access access) {
        this.element = element;
        this.binaryName = binaryName;
        this.name = name;
        this.parent = parent;
        this.lineage = List.copyOf(lineage);
        this.attributes = List.copyOf(attributes);
        this.access = access;
        this.annotations = lineage.stream().map(Annotations::of).toList();
    }

    TypeElement element() {
        return element;
    }

    String binaryName() {
        return binaryName;
    }

    /** The name of the entity, which may differ from that of the class and is what default names start from. */
    String name() {
        return name;
    }

    Optional<EntityClass> parent() {
        return parent;
    }

    EntityClass root() {
        return parent.map(EntityClass::root).orElse(this);
    }

    /** Those that this class adds to its parent entity. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** Its own and all inherited ones. */
    List<Attribute> allAttributes() {
        List<Attribute> all = new ArrayList<>();
        parent.ifPresent(above -> all.addAll(above.allAttributes()));
        all.addAll(attributes);
        return all;
    }

    Access access() {
        return access;
    }

    Annotations annotations() {
        return annotations.get(0);
    }

    /** An annotation that may also stand on a mapped superclass of this entity; the lowest class wins. */
    Optional<AnnotationUse> inheritedJpa(String annotation) {
        for (Annotations ofClass : annotations) {
            Optional<AnnotationUse> found = ofClass.jpa(annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The same of Hibernate's, which may also stand on the package. */
    Optional<AnnotationUse> inheritedHibernate(String annotation) {
        return Stream.concat(annotations.stream(), Stream.of(ofPackage()))
                .flatMap(on -> on.hibernate(annotation).stream())
                .findFirst();
    }

    Annotations ofPackage() {
        Element outer = element;
        while (outer.getKind() != ElementKind.PACKAGE && outer.getEnclosingElement() != null) {
            outer = outer.getEnclosingElement();
        }
        return Annotations.of(outer);
    }

    /** The class itself and the mapped superclasses below its parent entity, lowest first. */
    List<TypeElement> lineage() {
        return lineage;
    }

    boolean isSubclassOf(EntityClass other) {
        return this == other
                || parent.filter(above -> above.isSubclassOf(other)).isPresent();
    }

    Origin origin() {
        return Origin.of(binaryName);
    }

    Origin origin(String path) {
        return new Origin(binaryName, path);
    }

    Place place() {
        return Place.of(element);
    }

    @Override
    public String toString() {
        return name;
    }
}
