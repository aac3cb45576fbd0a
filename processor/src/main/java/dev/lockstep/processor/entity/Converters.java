package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BasicValue.Domain;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Attribute converters: those named by {@code @Convert}, those that are registered, and those that apply themselves. Which
 * values a converter produces is known at run time only, except for Hibernate's own boolean ones.
 */
final class Converters {

    private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

    private static final Map<String, Domain> DOMAINS = Map.of(
            "org.hibernate.type.YesNoConverter", Domain.Literals.ofTexts(List.of("N", "Y")),
            "org.hibernate.type.TrueFalseConverter", Domain.Literals.ofTexts(List.of("F", "T")),
            "org.hibernate.type.NumericBooleanConverter", new Domain.Literals(List.of("0", "1")));

    /** Where no converter applies itself. One that is named there Hibernate 6 passes over; Hibernate 7 refuses it, but on elements. */
    static final List<String> UNCONVERTED = List.of("Id", "Version", "Enumerated", "Temporal");

    private final JavaTypes types;
    private final HibernateLine line;
    private final Problems problems;
    private final Map<String, List<TypeMirror>> autoApplied;
    private final Map<String, AnnotationUse> registered;

    Converters(
            JavaTypes types,
            Collection<TypeElement> converters,
            Registrations registrations,
            HibernateLine line,
            Problems problems) {
        this.types = types;
        this.line = line;
        this.problems = problems;
        this.autoApplied = autoApplied(converters);
        this.registered = registered(registrations.named("ConverterRegistration"));
    }

    /** What is stored instead of the attribute's own type. */
    record Conversion(TypeMirror storedType, Domain domain) {}

    Optional<Conversion> find(Leaf.Basic leaf) {
        boolean isExcluded = UNCONVERTED.stream().anyMatch(leaf.attribute().annotations()::hasJpa);
        if (isExcluded && (!line.isSeven() || leaf.site().isInCollection())) {
            return Optional.empty();
        }
        if (leaf.convert().isPresent()) {
            AnnotationUse convert = leaf.convert().get();
            return convert.flag("disableConversion", false)
                    ? Optional.empty()
                    : convert.type("converter")
                            .flatMap(converter ->
                                    conversion(converter, leaf.attribute().type()));
        }
        return isExcluded ? Optional.empty() : applied(leaf).flatMap(this::conversion);
    }

    /** A registration goes before every converter that applies itself, but elements and keys of collections it does not reach. */
    private Optional<TypeMirror> applied(Leaf.Basic leaf) {
        TypeMirror type = leaf.attribute().type();
        Optional<AnnotationUse> registration = Optional.ofNullable(registered.get(signature(type)))
                .filter(use -> !leaf.site().isInCollection());
        registration
                .filter(use -> !line.isSeven()
                        && !isReadBefore(use.element(), leaf.site().owner()))
                .ifPresent(use -> problems.report(
                        MappingProblem.REGISTERED_ELSEWHERE,
                        leaf.attribute().place(),
                        use.element().getSimpleName(),
                        leaf.site().display()));
        return registration.isPresent()
                ? registration.filter(use -> use.flag("autoApply", true)).flatMap(use -> use.type("converter"))
                : autoApplied(leaf);
    }

    /** Where several could, Hibernate takes none. */
    private Optional<TypeMirror> autoApplied(Leaf.Basic leaf) {
        String type = signature(types.boxed(leaf.attribute().type()));
        List<TypeMirror> found = autoApplied.getOrDefault(type, List.of());
        if (found.size() > 1) {
            problems.report(
                    MappingProblem.CONTRADICTION,
                    leaf.attribute().place(),
                    "the type",
                    leaf.site().display(),
                    "is that of several converters that apply themselves: "
                            + found.stream().map(types::display).sorted().collect(Collectors.joining(", ")),
                    "Say which one with @Convert(converter = …), or autoApply = false on the others.");
        }
        return found.stream().findFirst();
    }

    /** Whether Hibernate 6 knows of a registration there when it reads the entity: it reads packages and superclasses before. */
    private static boolean isReadBefore(Element registering, EntityClass entity) {
        return registering.getKind() == ElementKind.PACKAGE
                || entity.lineage().stream().anyMatch(registering::equals)
                || entity.parent()
                        .filter(parent -> isReadBefore(registering, parent))
                        .isPresent();
    }

    /** What a converter of this type stores. */
    Optional<Conversion> conversion(TypeMirror converter) {
        List<TypeMirror> arguments = types.argumentsOf(converter, CONVERTER);
        return arguments.size() == 2
                ? Optional.of(new Conversion(arguments.get(1), DOMAINS.getOrDefault(types.name(converter), Domain.ANY)))
                : Optional.empty();
    }

    /** The same about an attribute: a converter of what an array column holds makes an array of what it stores. */
    private Optional<Conversion> conversion(TypeMirror converter, TypeMirror attribute) {
        boolean isOfElements = types.arrayElement(attribute)
                .flatMap(element -> types.argumentsOf(converter, CONVERTER).stream()
                        .findFirst()
                        .filter(domain -> signature(types.boxed(element)).equals(signature(domain))))
                .isPresent();
        return conversion(converter)
                .map(whole -> isOfElements ? new Conversion(types.arrayOf(whole.storedType()), Domain.ANY) : whole);
    }

    private Map<String, List<TypeMirror>> autoApplied(Collection<TypeElement> converters) {
        Map<String, List<TypeMirror>> found = new LinkedHashMap<>();
        for (TypeElement converter : converters) {
            boolean isAutoApplied = types.annotations(converter)
                    .jpa("Converter")
                    .filter(use -> use.flag("autoApply", false))
                    .isPresent();
            List<TypeMirror> arguments = types.argumentsOf(converter.asType(), CONVERTER);
            if (isAutoApplied && arguments.size() == 2) {
                found.computeIfAbsent(signature(arguments.get(0)), any -> new ArrayList<>())
                        .add(converter.asType());
            }
        }
        return found;
    }

    private Map<String, AnnotationUse> registered(List<AnnotationUse> registrations) {
        Map<String, AnnotationUse> found = new LinkedHashMap<>();
        for (AnnotationUse registration : registrations) {
            registration
                    .type("domainType")
                    .filter(given -> given.getKind() != TypeKind.VOID)
                    .or(() -> registration
                            .type("converter")
                            .flatMap(converter -> types.argumentsOf(converter, CONVERTER).stream()
                                    .findFirst()))
                    .ifPresent(domain -> found.put(signature(domain), registration));
        }
        return found;
    }

    /** A type with its arguments: a converter of {@code List<String>} is none of {@code List<Integer>}. */
    private String signature(TypeMirror type) {
        StringBuilder signature = new StringBuilder(types.name(type));
        for (TypeMirror argument : types.arguments(type)) {
            signature.append('<').append(signature(argument)).append('>');
        }
        return signature.toString();
    }
}
