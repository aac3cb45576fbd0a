package dev.lockstep.processor.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The entities and converters of a model, or of a part of it, by their binary names. */
public record ModelNames(SortedSet<String> entities, SortedSet<String> converters) {

    public static final ModelNames NONE = new ModelNames(List.of(), List.of());

    public ModelNames {
        entities = Collections.unmodifiableSortedSet(new TreeSet<>(entities));
        converters = Collections.unmodifiableSortedSet(new TreeSet<>(converters));
    }

    public ModelNames(Collection<String> entities, Collection<String> converters) {
        this(new TreeSet<>(entities), new TreeSet<>(converters));
    }

    public boolean isEmpty() {
        return entities.isEmpty() && converters.isEmpty();
    }

    /** These names and those. */
    public ModelNames and(ModelNames others) {
        SortedSet<String> allEntities = new TreeSet<>(entities);
        allEntities.addAll(others.entities);
        SortedSet<String> allConverters = new TreeSet<>(converters);
        allConverters.addAll(others.converters);
        return new ModelNames(allEntities, allConverters);
    }
}
