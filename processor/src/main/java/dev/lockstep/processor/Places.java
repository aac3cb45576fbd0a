package dev.lockstep.processor;

import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.schema.Origin;
import javax.lang.model.element.Element;

/** Where in the sources to report something about an origin: its attribute, else its class, else nowhere. */
final class Places {

    private final EntityModel model;

    Places(EntityModel model) {
        this.model = model;
    }

    Place of(Origin origin) {
        Element attribute = model.elements().get(origin);
        Element found = attribute != null ? attribute : model.elements().get(Origin.of(origin.type()));
        return found == null ? Place.NOWHERE : Place.of(found);
    }
}
