package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code @AttributeOverride}s and {@code @AssociationOverride}s that are in force at one place, by attribute path.
 * Those of an outer place win over those of an inner one (Jakarta Persistence 3.2, section 11.1.4).
 */
final class Overrides {

    static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    private final Map<String, AnnotationUse> attributes;
    private final Map<String, AnnotationUse> associations;
    private final Map<String, AnnotationUse> conversions;

    private Overrides(
            Map<String, AnnotationUse> attributes,
            Map<String, AnnotationUse> associations,
            Map<String, AnnotationUse> conversions) {
        this.attributes = attributes;
        this.associations = associations;
        this.conversions = conversions;
    }

    static Overrides on(Annotations annotations) {
        return new Overrides(
                byName(annotations.repeatedJpa("AttributeOverride", "AttributeOverrides"), "name"),
                byName(annotations.repeatedJpa("AssociationOverride", "AssociationOverrides"), "name"),
                byName(annotations.repeatedJpa("Convert", "Converts"), "attributeName"));
    }

    private static Map<String, AnnotationUse> byName(List<AnnotationUse> uses, String member) {
        if (uses.isEmpty()) {
            return Map.of();
        }
        Map<String, AnnotationUse> byName = new LinkedHashMap<>();
        for (AnnotationUse use : uses) {
            byName.putIfAbsent(use.string(member).orElse(""), use);
        }
        return byName;
    }

    /** These, and where they are silent {@code inner}. Hardly an attribute has any. */
    Overrides over(Overrides inner) {
        if (isEmpty()) {
            return inner;
        }
        if (inner.isEmpty()) {
            return this;
        }
        return new Overrides(
                over(attributes, inner.attributes),
                over(associations, inner.associations),
                over(conversions, inner.conversions));
    }

    private static Map<String, AnnotationUse> over(Map<String, AnnotationUse> outer, Map<String, AnnotationUse> inner) {
        Map<String, AnnotationUse> both = new LinkedHashMap<>(inner);
        both.putAll(outer);
        return both;
    }

    /** As the members of the embedded attribute {@code name} see them. */
    Overrides within(String name) {
        if (isEmpty()) {
            return NONE;
        }
        return new Overrides(below(name, attributes), below(name, associations), below(name, conversions));
    }

    /** Without what they say of the attribute itself: Hibernate does not heed it for basic elements and keys. */
    Overrides ofMembers() {
        Map<String, AnnotationUse> members = new LinkedHashMap<>(attributes);
        members.remove("");
        return new Overrides(members, associations, conversions);
    }

    /** Without the conversions of members: Hibernate heeds none inside an embeddable that is the key of a map. */
    Overrides withoutConversionsOfMembers() {
        Map<String, AnnotationUse> own = new LinkedHashMap<>(conversions);
        own.keySet().removeIf(path -> !path.isEmpty());
        return new Overrides(attributes, associations, own);
    }

    private boolean isEmpty() {
        return attributes.isEmpty() && associations.isEmpty() && conversions.isEmpty();
    }

    /** The column that replaces the whole {@code @Column} of the attribute at {@code path}. */
    Optional<AnnotationUse> column(String path) {
        return Optional.ofNullable(attributes.get(path)).flatMap(use -> use.annotation("column"));
    }

    Optional<AnnotationUse> association(String path) {
        return Optional.ofNullable(associations.get(path));
    }

    /** The {@code @Convert} for the attribute at {@code path}; the empty path is the annotated attribute itself. */
    Optional<AnnotationUse> conversion(String path) {
        return Optional.ofNullable(conversions.get(path));
    }

    /** Every override by its path, for the check that each names something. */
    Map<String, AnnotationUse> all() {
        Map<String, AnnotationUse> all = new LinkedHashMap<>(attributes);
        all.putAll(associations);
        return all;
    }

    /** The empty path is the attribute {@code name} itself. */
    private static Map<String, AnnotationUse> below(String name, Map<String, AnnotationUse> from) {
        Map<String, AnnotationUse> below = new LinkedHashMap<>();
        from.forEach((path, use) -> {
            if (path.equals(name)) {
                below.put("", use);
            } else if (path.startsWith(name + ".")) {
                below.put(path.substring(name.length() + 1), use);
            }
        });
        return below;
    }
}
