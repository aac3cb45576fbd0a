package dev.lockstep.processor.persistence;

import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.processor.problem.UnitProblem;
import java.util.List;
import java.util.Set;

/**
 * An {@code orm.xml} (Jakarta Persistence 3.2, section 12.2) or an {@code hbm.xml} of old: queries, listeners, filters and
 * the like are its own business; what maps a class is refused.
 */
final class MappingFileCheck {

    private static final Set<String> MAPPINGS = Set.of(
            "entity",
            "mapped-superclass",
            "embeddable",
            "converter",
            "sequence-generator",
            "table-generator",
            "class",
            "subclass",
            "joined-subclass",
            "union-subclass",
            "database-object",
            "access",
            "catalog");

    /** What the mapping of a class may say without a word on its columns. */
    private static final Set<String> HARMLESS = Set.of(
            "description",
            "named-query",
            "named-native-query",
            "named-stored-procedure-query",
            "named-entity-graph",
            "sql-result-set-mapping",
            "exclude-default-listeners",
            "exclude-superclass-listeners",
            "entity-listeners",
            "pre-persist",
            "post-persist",
            "pre-remove",
            "post-remove",
            "pre-update",
            "post-update",
            "post-load");

    private final UnitSettings settings;
    private final Problems problems;

    MappingFileCheck(MappingOptions options, Problems problems) {
        this.settings = new UnitSettings(options, problems);
        this.problems = problems;
    }

    void check(String file, XmlElement root) {
        root.children("persistence-unit-metadata").forEach(metadata -> checkMetadata(file, metadata));
        root.children("schema").forEach(schema -> settings.check(file, UnitSettings.SCHEMA, schema.text()));
        for (XmlElement element : root.children()) {
            if (MAPPINGS.contains(element.name()) && !isHarmless(element)) {
                report(file, element);
            }
        }
    }

    private void checkMetadata(String file, XmlElement metadata) {
        metadata.children("xml-mapping-metadata-complete").forEach(element -> report(file, element));
        metadata.children("persistence-unit-defaults")
                .flatMap(defaults -> defaults.children().stream())
                .forEach(element -> {
                    switch (element.name()) {
                        case "schema" -> settings.check(file, UnitSettings.SCHEMA, element.text());
                        case "delimited-identifiers" -> settings.check(file, UnitSettings.QUOTE, "true");
                        case "access", "catalog" -> report(file, element);
                        default -> {
                            // Listeners and cascades leave the schema alone.
                        }
                    }
                });
    }

    private static boolean isHarmless(XmlElement element) {
        List<XmlElement> children = element.children();
        return element.name().equals("entity")
                && element.attribute("access").isEmpty()
                && element.attribute("name").isEmpty()
                && !children.isEmpty()
                && children.stream().allMatch(child -> HARMLESS.contains(child.name()));
    }

    private void report(String file, XmlElement element) {
        String what = element.attribute("class")
                .or(() -> element.attribute("name"))
                .map(name -> "<" + element.name() + " " + name + ">")
                .orElse("<" + element.name() + ">");
        problems.report(UnitProblem.MAPPED_IN_XML, Place.NOWHERE, file, what);
    }
}
