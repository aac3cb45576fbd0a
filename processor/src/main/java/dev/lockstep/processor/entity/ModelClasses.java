package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Each hierarchy from its root downwards, so that a subclass finds the table that it shares. */
    List<EntityClass> parentsFirst() {
        return all().stream()
                .sorted(Comparator.comparingInt(ModelClasses::depth).thenComparing(EntityClass::binaryName))
                .toList();
    }

    private static int depth(EntityClass entity) {
        return entity.parent().map(parent -> 1 + depth(parent)).orElse(0);
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
