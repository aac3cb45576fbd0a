package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.type.TypeMirror;

/** The entities of the model by their binary names, in that order. */
final class ModelClasses {

    private final Map<String, EntityClass> byName;
    private final Map<EntityClass, List<EntityClass>> subclasses = new HashMap<>();
    private final JavaTypes types;

    ModelClasses(Map<String, EntityClass> byName, JavaTypes types) {
        this.byName = new TreeMap<>(byName);
        this.types = types;
        all().forEach(this::addToItsParents);
    }

    private void addToItsParents(EntityClass entity) {
        Optional<EntityClass> above = entity.parent();
        while (above.isPresent()) {
            subclasses.computeIfAbsent(above.get(), parent -> new ArrayList<>()).add(entity);
            above = above.get().parent();
        }
    }

    Collection<EntityClass> all() {
        return byName.values();
    }

    /**
     * Each after its parents, so that a subclass finds the table that it shares: as Hibernate has them when it gets them by
     * their names, since the first says what a column is that several have.
     */
    List<EntityClass> parentsFirst() {
        Set<EntityClass> ordered = new LinkedHashSet<>();
        all().forEach(entity -> addAfterParents(entity, ordered));
        return List.copyOf(ordered);
    }

    private static void addAfterParents(EntityClass entity, Set<EntityClass> ordered) {
        entity.parent().ifPresent(parent -> addAfterParents(parent, ordered));
        ordered.add(entity);
    }

    Optional<EntityClass> find(TypeMirror type) {
        return types.element(type).map(types::binaryName).map(byName::get);
    }

    /** The direct and indirect subclasses of an entity, by their names. */
    List<EntityClass> subclasses(EntityClass entity) {
        return Collections.unmodifiableList(subclasses.getOrDefault(entity, List.of()));
    }

    /** The entities that have no parent entity: each is the top of a hierarchy. */
    List<EntityClass> roots() {
        return all().stream().filter(entity -> entity.parent().isEmpty()).toList();
    }
}
