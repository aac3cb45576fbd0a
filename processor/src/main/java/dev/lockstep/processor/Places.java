package dev.lockstep.processor;

import dev.lockstep.diff.Hints;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.schema.Origin;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Where in the sources to report something about an origin: its attribute, else its class, else the hint that says what has
 * become of the class, else nowhere.
 */
final class Places {

    private final EntityModel model;

    Places(EntityModel model) {
        this.model = model;
    }

    Place of(Origin origin) {
        return Stream.of(element(origin), element(Origin.of(origin.type())), hint(origin.type()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Place::of)
                .orElse(Place.NOWHERE);
    }

    private Optional<Element> element(Origin origin) {
        return Optional.ofNullable(model.elements().get(origin));
    }

    private Optional<Element> hint(String type) {
        Stream<Origin> renamed = model.hints().renames().stream()
                .filter(hint -> names(hint.oldName(), type))
                .map(Hints.RenamedFrom::place);
        Stream<Origin> dropped = model.hints().drops().stream()
                .filter(hint -> names(hint.name(), type))
                .map(Hints.Dropped::place);
        return Stream.concat(renamed, dropped)
                .flatMap(place -> element(place).stream())
                .findFirst();
    }

    private static boolean names(String name, String type) {
        return type.equals(name) || type.endsWith("." + name) || type.endsWith("$" + name);
    }
}
