package dev.lockstep.processor;

import dev.lockstep.migration.ClassShape;
import dev.lockstep.processor.entity.EntityModel;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sources say: the entities as a schema, the names of the converters and embeddable subclasses that it was read
 * with, and the shapes of the classes that it was read from, by their binary names.
 */
record SourceModel(EntityModel entities, List<String> converters, SortedMap<String, ClassShape> classes) {

    SourceModel {
        converters = List.copyOf(converters);
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
}
