package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The first phase: annotated classes to entities with their attributes. */
final class ClassReader {

    private final JavaTypes types;
    private final AttributeReader attributes;
    private final DefaultAccess defaultAccess;
    private final Map<String, EntityClass> read = new LinkedHashMap<>();

    ClassReader(JavaTypes types, HibernateLine line) {
        this.types = types;
        this.attributes = new AttributeReader(types);
        this.defaultAccess = new DefaultAccess(types, attributes, line);
    }

    /** An entity superclass that is not among {@code entities} is read as well: without it no subclass has a key. */
    ModelClasses read(Collection<TypeElement> entities) {
        for (TypeElement entity : entities) {
            entity(entity);
        }
        return new ModelClasses(read, types);
    }

    private EntityClass entity(TypeElement type) {
        String binaryName = types.binaryName(type);
        EntityClass known = read.get(binaryName);
        if (known != null) {
            return known;
        }
        EntityClass entity = create(type, binaryName);
        read.put(binaryName, entity);
        return entity;
    }

    private EntityClass create(TypeElement type, String binaryName) {
        List<TypeElement> lineage = lineage(type);
        Optional<EntityClass> parent =
                parentEntity(lineage.get(lineage.size() - 1)).map(this::entity);
        Access access = defaultAccess.of(type);
        Map<String, Attribute> found = new LinkedHashMap<>();
        List<TypeElement> topFirst = new ArrayList<>(lineage);
        Collections.reverse(topFirst);
        for (TypeElement declaring : topFirst) {
            for (Attribute attribute : attributes.read(declaring, (DeclaredType) type.asType(), access)) {
                found.putIfAbsent(attribute.name(), attribute);
            }
        }
        return new EntityClass(type, binaryName, name(type), parent, lineage, List.copyOf(found.values()), access);
    }

    /** A nested class has the name of its outer class and a dollar in front, as in class files. */
    private String name(TypeElement type) {
        String binaryName = types.binaryName(type);
        return types.annotations(type)
                .jpa("Entity")
                .flatMap(use -> use.string("name"))
                .orElseGet(() -> binaryName.substring(binaryName.lastIndexOf('.') + 1));
    }

    /** The class and the mapped superclasses up to the next entity; a plain class between them has no state. */
    private List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>(List.of(type));
        Optional<TypeElement> above = types.superclass(type);
        while (above.isPresent() && !types.annotations(above.get()).hasJpa("Entity")) {
            if (types.annotations(above.get()).hasJpa("MappedSuperclass")) {
                lineage.add(above.get());
            }
            above = types.superclass(above.get());
        }
        return lineage;
    }

    private Optional<TypeElement> parentEntity(TypeElement type) {
        Optional<TypeElement> above = types.superclass(type);
        while (above.isPresent() && !types.annotations(above.get()).hasJpa("Entity")) {
            above = types.superclass(above.get());
        }
        return above;
    }
}
