package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import java.util.List;
import java.util.Optional;

/** The annotations that make an attribute a collection. */
final class Plurals {

    private static final List<String> ASSOCIATIONS = List.of("OneToMany", "ManyToMany");

    private Plurals() {}

    static boolean isPlural(Annotations annotations) {
        return association(annotations).isPresent()
                || annotations.hasJpa("ElementCollection")
                || annotations.hasHibernate("ManyToAny");
    }

    /** {@code @OneToMany} or {@code @ManyToMany}. */
    static Optional<AnnotationUse> association(Annotations annotations) {
        return ASSOCIATIONS.stream()
                .flatMap(name -> annotations.jpa(name).stream())
                .findFirst();
    }
}
