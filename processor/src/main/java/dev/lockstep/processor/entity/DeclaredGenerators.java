package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Where the annotations of a generator may stand: on the attribute, its class, a superclass or the package; in Hibernate 6
 * one with a name counts for the whole model (Jakarta Persistence 3.2, section 11.1.21).
 */
final class DeclaredGenerators {

    private final ModelClasses classes;
    private final HibernateLine line;

    DeclaredGenerators(ModelClasses classes, HibernateLine line) {
        this.classes = classes;
        this.line = line;
    }

    Optional<AnnotationUse> sequence(Attribute attribute, EntityClass owner, Optional<String> wanted) {
        return find(attribute, owner, wanted, on -> on.repeatedJpa("SequenceGenerator", "SequenceGenerators"));
    }

    Optional<AnnotationUse> table(Attribute attribute, EntityClass owner, Optional<String> wanted) {
        return find(attribute, owner, wanted, on -> on.repeatedJpa("TableGenerator", "TableGenerators"));
    }

    /** Hibernate's older way to declare one. */
    Optional<AnnotationUse> generic(Attribute attribute, EntityClass owner, Optional<String> wanted) {
        return find(attribute, owner, wanted, on -> on.repeatedHibernate("GenericGenerator", "GenericGenerators"));
    }

    /** An annotation that names its generator itself, by {@code @IdGeneratorType}. */
    Optional<AnnotationUse> custom(Attribute attribute, EntityClass owner) {
        return places(attribute, owner).stream()
                .flatMap(on -> on.all().stream())
                .filter(use -> Annotations.of(use.declaration()).hasHibernate("IdGeneratorType"))
                .findFirst();
    }

    /** The annotations of one kind that stand at one place. */
    private interface Kind {
        List<AnnotationUse> on(Annotations place);
    }

    /** Hibernate 6 asks for none unless {@code @GeneratedValue} names it. */
    private Optional<AnnotationUse> find(Attribute attribute, EntityClass owner, Optional<String> wanted, Kind kind) {
        if (!line.isSeven() && wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<AnnotationUse> near = places(attribute, owner).stream()
                .flatMap(place -> kind.on(place).stream())
                .filter(use -> isMeant(use, wanted))
                .findFirst();
        return near.isPresent() || line.isSeven() ? near : anywhere(wanted, kind);
    }

    private static boolean isMeant(AnnotationUse use, Optional<String> wanted) {
        Optional<String> name = use.string("name");
        return wanted.isEmpty() || name.isEmpty() || name.equals(wanted);
    }

    private Optional<AnnotationUse> anywhere(Optional<String> wanted, Kind kind) {
        return classes.all().stream()
                .flatMap(entity -> everywhere(entity).stream())
                .flatMap(place -> kind.on(place).stream())
                .filter(use -> use.string("name").equals(wanted))
                .findFirst();
    }

    private static List<Annotations> everywhere(EntityClass entity) {
        List<Annotations> places = new ArrayList<>();
        entity.attributes().forEach(attribute -> places.add(attribute.annotations()));
        places.addAll(ofClasses(entity));
        return places;
    }

    private static List<Annotations> places(Attribute attribute, EntityClass owner) {
        List<Annotations> places = new ArrayList<>(List.of(attribute.annotations()));
        places.addAll(ofClasses(owner));
        return places;
    }

    private static List<Annotations> ofClasses(EntityClass entity) {
        List<Annotations> places = new ArrayList<>();
        for (TypeElement type : entity.lineage()) {
            places.add(Annotations.of(type));
        }
        places.add(entity.ofPackage());
        return places;
    }
}
