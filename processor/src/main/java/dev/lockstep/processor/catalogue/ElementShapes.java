package dev.lockstep.processor.catalogue;

import dev.lockstep.migration.ClassShape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The {@link ClassShape}s of classes as the compiler knows them: equal to those of the class files that it will write. */
public final class ElementShapes {

    private final Elements elements;
    private final Types types;

    public ElementShapes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Of the classes among some elements, and of those that the others are members of; by binary name. */
    public SortedMap<String, ClassShape> of(Collection<Element> members) {
        Set<TypeElement> owners = new LinkedHashSet<>();
        for (Element member : members) {
            Element owner = member instanceof TypeElement ? member : member.getEnclosingElement();
            if (owner instanceof TypeElement type) {
                owners.add(type);
            }
        }
        SortedMap<String, ClassShape> shapes = new TreeMap<>();
        for (TypeElement type : owners) {
            shapes.put(elements.getBinaryName(type).toString(), shape(type));
        }
        return shapes;
    }

    private ClassShape shape(TypeElement type) {
        SortedMap<String, String> fields = new TreeMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            boolean counts = !field.getModifiers().contains(Modifier.STATIC)
                    && !field.getModifiers().contains(Modifier.TRANSIENT);
            if (counts) {
                fields.put(field.getSimpleName().toString(), descriptor(field.asType()));
            }
        }
        return ClassShape.of(internalName(type.getSuperclass()), fields);
    }

    /** As the Java Virtual Machine Specification has it, 4.3.2. */
    private String descriptor(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof ArrayType array) {
            return "[" + descriptor(array.getComponentType());
        }
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case LONG -> "J";
            case BYTE, CHAR, DOUBLE, FLOAT, INT, SHORT ->
                erased.getKind().name().substring(0, 1).toUpperCase(Locale.ROOT);
            default -> "L" + internalName(erased) + ";";
        };
    }

    private String internalName(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement found) {
            return elements.getBinaryName(found).toString().replace('.', '/');
        }
        return "";
    }
}
