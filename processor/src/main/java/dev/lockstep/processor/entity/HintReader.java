package dev.lockstep.processor.entity;

import dev.lockstep.diff.Hints;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The annotations of {@code dev.lockstep.annotation} on the classes and attributes of a model, and on its packages. */
final class HintReader {

    private final List<Hints.RenamedFrom> renames = new ArrayList<>();
    private final List<Hints.Dropped> drops = new ArrayList<>();
    private final List<Hints.Backfill> backfills = new ArrayList<>();
    private final List<Hints.ConvertUsing> conversions = new ArrayList<>();

    /** Every origin that has an element may carry a hint, and so may the packages of the entities. */
    Hints read(ModelClasses classes, Map<Origin, Element> elements, Elements utilities) {
        for (EntityClass entity : classes.all()) {
            PackageElement container = utilities.getPackageOf(entity.element());
            elements.putIfAbsent(Origin.of(container.getQualifiedName().toString()), container);
        }
        new LinkedHashMap<>(elements).forEach(this::read);
        return new Hints(renames, drops, backfills, conversions);
    }

    private void read(Origin place, Element element) {
        Annotations annotations = Annotations.of(element);
        annotations
                .lockstep("RenamedFrom")
                .flatMap(use -> use.string("value"))
                .ifPresent(name -> renames.add(new Hints.RenamedFrom(place, name)));
        annotations.lockstep("Dropped").ifPresent(use -> use.strings("value")
                .forEach(name -> drops.add(new Hints.Dropped(place, name))));
        annotations
                .lockstep("Backfill")
                .flatMap(use -> use.string("value"))
                .ifPresent(sql -> backfills.add(new Hints.Backfill(place, sql)));
        annotations
                .lockstep("ConvertUsing")
                .flatMap(use -> use.string("value"))
                .ifPresent(sql -> conversions.add(new Hints.ConvertUsing(place, sql)));
    }
}
