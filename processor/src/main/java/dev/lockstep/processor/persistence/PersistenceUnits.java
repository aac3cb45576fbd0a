package dev.lockstep.processor.persistence;

import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.processor.problem.UnitProblem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The units of a {@code persistence.xml} (Jakarta Persistence 3.2, section 8.2.1): their classes, jars and properties. */
final class PersistenceUnits {

    private static final String FILE = "META-INF/persistence.xml";

    private final UnitSettings settings;
    private final Problems problems;

    PersistenceUnits(MappingOptions options, Problems problems) {
        this.settings = new UnitSettings(options, problems);
        this.problems = problems;
    }

    List<String> mappingFiles(XmlElement root) {
        return root.children("persistence-unit")
                .flatMap(unit -> unit.children("mapping-file"))
                .map(XmlElement::text)
                .toList();
    }

    void check(XmlElement root, Collection<String> entities) {
        List<XmlElement> units = root.children("persistence-unit").toList();
        for (XmlElement unit : units) {
            unit.children("jar-file")
                    .forEach(jar -> problems.report(UnitProblem.JAR_FILE, Place.NOWHERE, FILE, jar.text()));
            unit.children("properties")
                    .flatMap(properties -> properties.children("property"))
                    .forEach(property -> settings.check(
                            FILE,
                            property.attribute("name").orElse(""),
                            property.attribute("value").orElse("")));
        }
        checkClasses(units, entities);
    }

    /** Where every unit lists its classes, an entity that none of them lists is not mapped by any. */
    private void checkClasses(List<XmlElement> units, Collection<String> entities) {
        boolean isExclusive = !units.isEmpty() && units.stream().allMatch(PersistenceUnits::isExclusive);
        if (!isExclusive) {
            return;
        }
        Set<String> listed = units.stream()
                .flatMap(unit -> unit.children("class"))
                .map(XmlElement::text)
                .collect(Collectors.toSet());
        Set<String> unlisted = new TreeSet<>(entities);
        unlisted.removeAll(listed);
        unlisted.forEach(entity -> problems.report(UnitProblem.CLASS_EXCLUDED, Place.NOWHERE, FILE, entity));
    }

    /** The element alone means true (section 8.2.1.6). */
    private static boolean isExclusive(XmlElement unit) {
        return unit.children("exclude-unlisted-classes")
                .anyMatch(element -> !element.text().equalsIgnoreCase("false"));
    }
}
