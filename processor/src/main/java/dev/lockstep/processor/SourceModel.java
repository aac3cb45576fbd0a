package dev.lockstep.processor;

import dev.lockstep.processor.entity.EntityModel;
import java.util.List;

/**
 * What the sources say: the entities as a schema, and the names of the converters and embeddable
 * subclasses that it was read with.
 */
record SourceModel(EntityModel entities, List<String> converters) {

    SourceModel {
        converters = List.copyOf(converters);
    }
}
