package dev.lockstep.processor;

import dev.lockstep.processor.catalogue.ModelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Which classes are entities, and which are their companions: converters, and subclasses of embeddables. */
final class Roles {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
    private static final String CONVERTER = "jakarta.persistence.Converter";

    private final Elements elements;

    Roles(Elements elements) {
        this.elements = elements;
    }

    static boolean isEntity(TypeElement type) {
        return isAnnotated(type, ENTITY);
    }

    static boolean isConverter(TypeElement type) {
        return isAnnotated(type, CONVERTER);
    }

    /** No entity names it: what is embedded by the name of its parent may be one of these. */
    static boolean isSubclassOfEmbeddable(TypeElement type) {
        return isAnnotated(type, EMBEDDABLE)
                && type.getSuperclass() instanceof DeclaredType parent
                && isAnnotated((TypeElement) parent.asElement(), EMBEDDABLE);
    }

    /** Those of a round. */
    ModelNames in(RoundEnvironment round) {
        List<String> companions = new ArrayList<>(names(annotated(round, CONVERTER)));
        companions.addAll(names(annotated(round, EMBEDDABLE).filter(Roles::isSubclassOfEmbeddable)));
        return new ModelNames(names(annotated(round, ENTITY)), companions);
    }

    /** Those among some classes and the classes nested in them. */
    ModelNames in(List<? extends Element> members) {
        List<TypeElement> types = ElementFilter.typesIn(members);
        return types.stream()
                .map(type -> in(type.getEnclosedElements()))
                .reduce(
                        new ModelNames(
                                names(types.stream().filter(Roles::isEntity)),
                                names(types.stream()
                                        .filter(type -> isConverter(type) || isSubclassOfEmbeddable(type)))),
                        ModelNames::and);
    }

    private Stream<TypeElement> annotated(RoundEnvironment round, String annotationName) {
        TypeElement annotation = elements.getTypeElement(annotationName);
        return annotation == null
                ? Stream.of()
                : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream();
    }

    private List<String> names(Stream<TypeElement> types) {
        return types.map(type -> elements.getBinaryName(type).toString()).toList();
    }

    private static boolean isAnnotated(TypeElement type, String name) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            TypeElement annotationType =
                    (TypeElement) annotation.getAnnotationType().asElement();
            if (annotationType.getQualifiedName().contentEquals(name)) {
                return true;
            }
        }
        return false;
    }
}
