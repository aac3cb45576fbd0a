package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.JdbcType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * Classes that say when the application starts how a basic attribute is stored. A compiler does not run them; only {@code
 * columnDefinition} says what they will say.
 */
final class RunTimeTypes {

    /** Those on an attribute. */
    private static final List<String> ON_ATTRIBUTES = List.of("Type", "JdbcType", "JavaType");

    /** Those that hold for every attribute of a Java type, with the member that names it. */
    private static final Map<String, String> FOR_TYPES =
            Map.of("JavaTypeRegistration", "javaType", "TypeRegistration", "basicClass");

    private final Registrations registrations;
    private final JavaTypes types;

    RunTimeTypes(Registrations registrations, JavaTypes types) {
        this.registrations = registrations;
        this.types = types;
    }

    /** What decides about a value of this type with these annotations. */
    Optional<AnnotationUse> deciding(Annotations annotations, TypeMirror type) {
        for (String kind : ON_ATTRIBUTES) {
            Optional<AnnotationUse> given = annotations.hibernate(kind);
            if (given.isPresent() && !isKnown(given.get())) {
                return given;
            }
        }
        return registrations.isEmpty() ? Optional.empty() : registered(types.name(type));
    }

    private Optional<AnnotationUse> registered(String name) {
        return FOR_TYPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kind -> registrations.named(kind.getKey()).stream().filter(use -> use.type(kind.getValue())
                        .filter(type -> types.name(type).equals(name))
                        .isPresent()))
                .filter(use -> !isKnown(use))
                .findFirst();
    }

    /** A class of Hibernate's own changes nothing that is not known from the attribute or from its name. */
    private boolean isKnown(AnnotationUse use) {
        return classes(use)
                .allMatch(name ->
                        JdbcType.ofClass(name).isPresent() || name.startsWith("org.hibernate.type.descriptor.java."));
    }

    private Stream<String> classes(AnnotationUse use) {
        return Stream.of("value", "descriptorClass", "userType")
                .flatMap(member -> use.type(member).stream())
                .map(types::name);
    }
}
