package dev.lockstep.processor.entity.source;

import java.util.List;
import java.util.Set;

/**
 * An annotation of the user's own may carry those of Hibernate that say how a value is stored; an attribute with the one has
 * the others. What stands on the attribute itself wins.
 */
final class ComposedAnnotations {

    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** Those that Hibernate looks for on annotations, too, and likewise for keys, row identifiers and positions. */
    private static final Set<String> KINDS =
            Set.of("Type", "CompositeType", "JdbcType", "JdbcTypeCode", "JavaType", "JavaClass", "Nationalized");

    private static final Set<String> PARTS = Set.of("MapKey", "CollectionId", "ListIndex", "AnyKey");

    /** Packages whose annotations are not composed of Hibernate's. */
    private static final List<String> OTHERS = List.of("java.", "jakarta.", HIBERNATE, "dev.lockstep.annotation.");

    private ComposedAnnotations() {}

    static Annotations apply(Annotations written) {
        Annotations result = written;
        for (AnnotationUse use : written.all()) {
            for (AnnotationUse carried : carried(use)) {
                if (result.find(carried.name()).isEmpty()) {
                    result = result.with(carried.as(use));
                }
            }
        }
        return result;
    }

    private static List<AnnotationUse> carried(AnnotationUse use) {
        return mayCarry(use)
                ? Annotations.written(use.declaration()).stream()
                        .filter(meta -> isCarried(meta.name()))
                        .toList()
                : List.of();
    }

    /** Nearly every annotation of a model is of a known package, and each is asked: not by a stream. */
    private static boolean mayCarry(AnnotationUse use) {
        for (String other : OTHERS) {
            if (use.name().startsWith(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCarried(String name) {
        if (!name.startsWith(HIBERNATE)) {
            return false;
        }
        String simple = name.substring(HIBERNATE.length());
        return KINDS.contains(simple)
                || simple.equals("AnyDiscriminator")
                || PARTS.stream()
                        .anyMatch(part -> simple.startsWith(part) && KINDS.contains(simple.substring(part.length())));
    }
}
