package dev.lockstep.processor.entity;

import dev.lockstep.diff.Hints;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * What the sources say: the schema, the hints for the differ, and for each origin in either the element to report a
 * problem on (a class, an attribute, or a package).
 */
public record EntityModel(Schema schema, Hints hints, Map<Origin, Element> elements) {

    public EntityModel {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }
}
