package dev.lockstep.processor;

import dev.lockstep.processor.catalogue.ModelNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
        return in(round.getRootElements());
    }

    /** Those among some classes and the classes nested in them. */
    ModelNames in(Collection<? extends Element> members) {
        Found found = new Found(elements);
        found.addAll(members);
        return new ModelNames(found.entities, found.companions);
    }

    /** What a walk through classes has found. Annotations are told by their declarations: to compare names they would be spelled out. */
    private static final class Found {

        private final Elements elements;
        private final @Nullable TypeElement entity;
        private final @Nullable TypeElement embeddable;
        private final @Nullable TypeElement converter;
        private final List<String> entities = new ArrayList<>();
        private final List<String> companions = new ArrayList<>();

        Found(Elements elements) {
            this.elements = elements;
            this.entity = elements.getTypeElement(ENTITY);
            this.embeddable = elements.getTypeElement(EMBEDDABLE);
            this.converter = elements.getTypeElement(CONVERTER);
        }

        void addAll(Collection<? extends Element> members) {
            for (Element member : members) {
                if (member instanceof TypeElement type) {
                    add(type);
                    addAll(type.getEnclosedElements());
                }
            }
        }

        private void add(TypeElement type) {
            for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
                Element declaration = annotation.getAnnotationType().asElement();
                if (declaration.equals(entity)) {
                    entities.add(elements.getBinaryName(type).toString());
                } else if (declaration.equals(converter)
                        || (declaration.equals(embeddable) && isSubclassOfEmbeddable(type))) {
                    companions.add(elements.getBinaryName(type).toString());
                }
            }
        }
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
