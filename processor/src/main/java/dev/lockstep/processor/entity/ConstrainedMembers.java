package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The other members of a property: its field, its getter, and those that it overrides. Bean Validation counts the constraints of
 * them all (Jakarta Validation 3.1, section 7.3), whichever of them Jakarta Persistence looks at.
 */
final class ConstrainedMembers {

    private final JavaTypes types;
    private final Map<TypeElement, Map<String, List<Element>>> known = new HashMap<>();

    ConstrainedMembers(JavaTypes types) {
        this.types = types;
    }

    /** What is written on the members beside the one of the attribute. */
    List<Annotations> beside(Attribute attribute) {
        Element member = attribute.element();
        boolean isProperty = AttributeReader.propertyName(member)
                .filter(attribute.name()::equals)
                .isPresent();
        if (!isProperty || !(member.getEnclosingElement() instanceof TypeElement type)) {
            return List.of();
        }
        return members(type).getOrDefault(attribute.name(), List.of()).stream()
                .filter(other -> !other.equals(member))
                .map(types::annotations)
                .toList();
    }

    private Map<String, List<Element>> members(TypeElement type) {
        Map<String, List<Element>> found = known.get(type);
        if (found == null) {
            found = new HashMap<>();
            known.put(type, found);
            for (Element member : type.getEnclosedElements()) {
                if (!member.getModifiers().contains(Modifier.STATIC)) {
                    add(member, found);
                }
            }
            for (TypeElement parent : parents(type)) {
                for (List<Element> inherited : members(parent).values()) {
                    for (Element member : inherited) {
                        add(member, found);
                    }
                }
            }
        }
        return found;
    }

    private static void add(Element member, Map<String, List<Element>> found) {
        AttributeReader.propertyName(member).ifPresent(name -> found.computeIfAbsent(name, key -> new ArrayList<>())
                .add(member));
    }

    private List<TypeElement> parents(TypeElement type) {
        return Stream.concat(
                        types.superclass(type).stream(),
                        type.getInterfaces().stream().flatMap(parent -> types.element(parent).stream()))
                .toList();
    }
}
