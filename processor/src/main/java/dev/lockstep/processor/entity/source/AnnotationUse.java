package dev.lockstep.processor.entity.source;

import dev.lockstep.processor.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One annotation on one element. A member that the source does not give is absent: defaults are the reader's business,
 * since the annotation's own class need not be there. An empty string counts as not given, as everywhere in JPA.
 */
public final class AnnotationUse {

    private final String name;
    private final Element element;
    private final AnnotationMirror mirror;
    private final AnnotationMirror shown;
    private @Nullable Map<String, AnnotationValue> values;

    AnnotationUse(Element element, AnnotationMirror mirror) {
        this(
                element,
                mirror,
                mirror,
                ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .toString());
    }

    private AnnotationUse(Element element, AnnotationMirror mirror, AnnotationMirror shown, String name) {
        this.element = element;
        this.mirror = mirror;
        this.shown = shown;
        this.name = name;
    }

    /** By the names of their members; only of some annotations are any asked for. */
    private Map<String, AnnotationValue> values() {
        Map<String, AnnotationValue> known = values;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> given :
                    mirror.getElementValues().entrySet()) {
                known.put(given.getKey().getSimpleName().toString(), given.getValue());
            }
            values = known;
        }
        return known;
    }

    /** The qualified name of the annotation's type. */
    public String name() {
        return name;
    }

    /** Whether {@code rest} behind {@code prefix} is the qualified name. */
    boolean isNamed(String prefix, String rest) {
        return name.length() == prefix.length() + rest.length() && name.startsWith(prefix) && name.endsWith(rest);
    }

    /** The same annotation, read as if it were another. */
    AnnotationUse named(String other) {
        return new AnnotationUse(element, mirror, shown, other);
    }

    /** The same where {@code carrier}, which is annotated with it, stands; problems are shown there. */
    AnnotationUse as(AnnotationUse carrier) {
        return new AnnotationUse(carrier.element, mirror, carrier.mirror, name);
    }

    /** Whether it stands on an annotation of the element. */
    public boolean isCarried() {
        return shown != mirror;
    }

    /** The element that it stands on, also when it is nested in another annotation. */
    public Element element() {
        return element;
    }

    /** The annotation's own declaration, for annotations on annotations. */
    public TypeElement declaration() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    public boolean gives(String member) {
        return values().containsKey(member);
    }

    public Optional<String> string(String member) {
        return value(member, String.class).filter(text -> !text.isEmpty());
    }

    /** What {@code columnDefinition} says; blanks say nothing. */
    public Optional<String> columnDefinition() {
        return string("columnDefinition").filter(text -> !text.isBlank());
    }

    public int integer(String member, int otherwise) {
        return value(member, Integer.class).orElse(otherwise);
    }

    /** A whole number of any width, as {@code long}. */
    public long number(String member, long otherwise) {
        return value(member, Number.class).map(Number::longValue).orElse(otherwise);
    }

    public boolean flag(String member, boolean otherwise) {
        return value(member, Boolean.class).orElse(otherwise);
    }

    /** The name of an enum constant. */
    public Optional<String> constant(String member) {
        return value(member, VariableElement.class)
                .map(variable -> variable.getSimpleName().toString());
    }

    public Optional<String> constantOf(String member, String otherwise) {
        return constant(member).or(() -> Optional.of(otherwise));
    }

    /** A class literal. */
    public Optional<TypeMirror> type(String member) {
        return value(member, TypeMirror.class);
    }

    public Optional<AnnotationUse> annotation(String member) {
        return value(member, AnnotationMirror.class).map(nested -> new AnnotationUse(element, nested));
    }

    public List<AnnotationUse> annotations(String member) {
        return items(member)
                .filter(AnnotationMirror.class::isInstance)
                .map(nested -> new AnnotationUse(element, (AnnotationMirror) nested))
                .toList();
    }

    public List<String> strings(String member) {
        return items(member)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    public List<TypeMirror> types(String member) {
        return items(member)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** This annotation, for a problem with it as a whole. */
    public Place place() {
        return new Place(element, shown, null);
    }

    /** The same, when it stands on {@code other}; else that element. */
    public Place placeOn(Element other) {
        return element.equals(other) ? place() : Place.of(other);
    }

    /** The value of a member, or the annotation when the source does not give it. */
    public Place place(String member) {
        return new Place(element, shown, isCarried() ? null : values().get(member));
    }

    private <T> Optional<T> value(String member, Class<T> type) {
        return Optional.ofNullable(values().get(member))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The items of an array member, or the one value that stands for an array of one. */
    private Stream<Object> items(String member) {
        AnnotationValue value = values().get(member);
        if (value == null) {
            return Stream.empty();
        }
        if (value.getValue() instanceof List<?> list) {
            return list.stream().map(item -> ((AnnotationValue) item).getValue());
        }
        return Stream.of(value.getValue());
    }
}
