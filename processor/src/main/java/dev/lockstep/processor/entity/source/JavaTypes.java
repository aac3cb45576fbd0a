package dev.lockstep.processor.entity.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about Java types, answered with names and elements instead of the text of a mirror. */
public final class JavaTypes {

    private static final Set<String> ARRAY_LIKE =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet");

    private final Elements elements;
    private final Types types;
    private final Map<Element, Annotations> annotations = new HashMap<>();
    private final Map<TypeElement, String> names = new HashMap<>();

    public JavaTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The annotations of an element; each is opened once, however many ask. */
    public Annotations annotations(Element element) {
        Annotations known = annotations.get(element);
        if (known == null) {
            known = Annotations.of(element);
            annotations.put(element, known);
        }
        return known;
    }

    /** {@code int}, {@code java.lang.String}, {@code byte[]}: type arguments and annotations are left out. */
    public String name(TypeMirror type) {
        if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof ArrayType array) {
            return name(array.getComponentType()) + "[]";
        }
        Optional<TypeElement> found = element(type);
        return found.isPresent()
                ? names.computeIfAbsent(
                        found.get(), element -> element.getQualifiedName().toString())
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }

    /** The class of a declared type; the bound of a type variable that nothing resolves. */
    public Optional<TypeElement> element(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement found) {
            return Optional.of(found);
        }
        if (type instanceof TypeVariable variable) {
            return element(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return element(wildcard.getExtendsBound());
        }
        return Optional.empty();
    }

    /** A binary name: {@code com.acme.Outer$Inner}. */
    public String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    public Element packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    public Optional<TypeElement> find(String qualifiedName) {
        return Optional.ofNullable(elements.getTypeElement(qualifiedName));
    }

    /** The type of a field or getter as {@code owner} sees it: inherited generics are resolved. */
    public TypeMirror memberType(TypeElement owner, Element member) {
        TypeMirror type = types.asMemberOf((DeclaredType) owner.asType(), member);
        return type instanceof javax.lang.model.type.ExecutableType executable ? executable.getReturnType() : type;
    }

    /** The same, where the owner is a type with arguments: an embeddable {@code Range<Integer>}. */
    public TypeMirror memberType(DeclaredType owner, Element member) {
        TypeMirror type = types.asMemberOf(owner, member);
        return type instanceof javax.lang.model.type.ExecutableType executable ? executable.getReturnType() : type;
    }

    /** The type that a field or getter is declared with, whoever inherits it. */
    public TypeMirror declared(Element member) {
        TypeMirror type = member.asType();
        return type instanceof javax.lang.model.type.ExecutableType executable ? executable.getReturnType() : type;
    }

    /** The direct superclass, unless it is {@code Object}. */
    public Optional<TypeElement> superclass(TypeElement type) {
        return element(type.getSuperclass())
                .filter(parent -> !parent.getQualifiedName().contentEquals("java.lang.Object")
                        && !parent.getQualifiedName().contentEquals("java.lang.Record"));
    }

    /** Whether {@code type} is, extends or implements {@code name}. */
    public boolean isSubtype(TypeMirror type, String name) {
        if (name(type).equals(name)) {
            return true;
        }
        return types.directSupertypes(erased(type)).stream().anyMatch(parent -> isSubtype(parent, name));
    }

    /** What an array column of this type holds: of an array or a collection, but bytes and chars are one value. */
    public Optional<TypeMirror> arrayElement(TypeMirror type) {
        if (type instanceof ArrayType array) {
            boolean isOneValue = Set.of("byte", "char").contains(name(array.getComponentType()));
            return isOneValue ? Optional.empty() : Optional.of(array.getComponentType());
        }
        List<TypeMirror> arguments = arguments(type);
        return ARRAY_LIKE.contains(name(type)) && arguments.size() == 1
                ? Optional.of(arguments.get(0))
                : Optional.empty();
    }

    public TypeMirror arrayOf(TypeMirror element) {
        return types.getArrayType(element);
    }

    public boolean isEnum(TypeMirror type) {
        return element(type)
                .filter(found -> found.getKind() == ElementKind.ENUM)
                .isPresent();
    }

    /** The names of the constants of an enum, in the order in which they are declared. */
    public List<String> enumConstants(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                names.add(member.getSimpleName().toString());
            }
        }
        return names;
    }

    /** The type arguments, wildcards replaced by their bounds. */
    public List<TypeMirror> arguments(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return List.of();
        }
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeMirror argument : declared.getTypeArguments()) {
            TypeMirror bound = argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
            arguments.add(bound == null ? argument : bound);
        }
        return arguments;
    }

    /** The arguments that {@code type} gives to its supertype {@code name}, found through any number of steps. */
    public List<TypeMirror> argumentsOf(TypeMirror type, String name) {
        if (name(type).equals(name)) {
            return arguments(type);
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            List<TypeMirror> found = argumentsOf(parent, name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** {@code Integer} for {@code int}: what a basic type is looked up by. */
    public TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass((javax.lang.model.type.PrimitiveType) type).asType()
                : type;
    }

    /** A type variable that has no bound to stand in for it: the type itself, or what an array or collection of it holds. */
    public Optional<TypeVariable> unresolved(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            boolean isBounded = element(variable.getUpperBound())
                    .filter(bound -> !bound.getQualifiedName().contentEquals("java.lang.Object"))
                    .isPresent();
            return isBounded ? Optional.empty() : Optional.of(variable);
        }
        if (type instanceof ArrayType array) {
            return unresolved(array.getComponentType());
        }
        return arguments(type).stream()
                .flatMap(argument -> unresolved(argument).stream())
                .findFirst();
    }

    /** Whether javac could not resolve the type or any part of it. */
    public boolean isBroken(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isBroken(array.getComponentType());
        }
        return arguments(type).stream().anyMatch(this::isBroken);
    }

    /** For messages only: the simple name of the unresolved part as the source has it. */
    public String display(TypeMirror type) {
        String name = name(type);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private TypeMirror erased(TypeMirror type) {
        return types.erasure(type);
    }
}
