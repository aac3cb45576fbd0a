package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds the persistent attributes of one class, in the order of its source. */
final class AttributeReader {

    private final JavaTypes types;

    AttributeReader(JavaTypes types) {
        this.types = types;
    }

    /** The attributes that {@code declaring} itself has; {@code seenFrom} resolves its type variables. */
    List<Attribute> read(TypeElement declaring, DeclaredType seenFrom, Access inherited) {
        Access access = Access.given(types.annotations(declaring)).orElse(inherited);
        Map<String, Attribute> found = new LinkedHashMap<>();
        for (Element member : members(declaring)) {
            Annotations annotations = types.annotations(member);
            Optional<Access> own = Access.given(annotations);
            propertyName(member)
                    .filter(name -> isPersistent(member, annotations, access))
                    .filter(name -> own.isPresent() || !found.containsKey(name))
                    .ifPresent(name -> found.put(
                            name,
                            new Attribute(
                                    name,
                                    member,
                                    types.memberType(seenFrom, member),
                                    annotations,
                                    own.orElse(inherited))));
        }
        return List.copyOf(found.values());
    }

    /** Where {@code @Id} stands decides for the whole hierarchy; empty when the class has none. */
    Optional<Access> placementOfId(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            Annotations annotations = types.annotations(member);
            if (annotations.hasJpa("Id") || annotations.hasJpa("EmbeddedId")) {
                return Optional.of(member.getKind() == ElementKind.METHOD ? Access.PROPERTY : Access.FIELD);
            }
        }
        return Optional.empty();
    }

    /**
     * In an order that sources and class files agree on: fields before methods, as class files have them. A record keeps
     * the order of its components there, its fields need not.
     */
    private static List<Element> members(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            List<Element> members = new ArrayList<>(ElementFilter.fieldsIn(type.getEnclosedElements()));
            members.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
            return members;
        }
        List<Element> fields = new ArrayList<>();
        for (Element component : type.getRecordComponents()) {
            type.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.FIELD)
                    .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
                    .forEach(fields::add);
        }
        return fields;
    }

    /** One with an {@code @Access} is, whatever the annotation says; Hibernate asks no more of it. */
    private static boolean isPersistent(Element member, Annotations annotations, Access access) {
        if (member.getModifiers().contains(Modifier.STATIC)
                || member.getModifiers().contains(Modifier.TRANSIENT)
                || annotations.hasJpa("Transient")) {
            return false;
        }
        Access own = member.getKind() == ElementKind.METHOD ? Access.PROPERTY : Access.FIELD;
        return own == access || Access.given(annotations).isPresent();
    }

    /** Of which property the member is the field or the getter. */
    static Optional<String> propertyName(Element member) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            return Optional.of(name).filter(field -> !field.startsWith("$$"));
        }
        if (!(member instanceof ExecutableElement method)
                || method.getKind() != ElementKind.METHOD
                || !method.getParameters().isEmpty()
                || method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        if (name.startsWith("get") && name.length() > 3) {
            return Optional.of(decapitalized(name.substring(3)));
        }
        return name.startsWith("is") && name.length() > 2
                ? Optional.of(decapitalized(name.substring(2)))
                : Optional.empty();
    }

    /** As {@code java.beans.Introspector} does it: {@code URL} stays as it is. */
    private static String decapitalized(String name) {
        boolean isAcronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
