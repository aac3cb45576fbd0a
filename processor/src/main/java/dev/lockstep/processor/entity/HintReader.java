package dev.lockstep.processor.entity;

import dev.lockstep.diff.Hints;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The annotations of {@code dev.lockstep.annotation} on the classes and attributes of a model, and on its packages. */
final class HintReader {

    private final Elements utilities;
    private final List<Hints.RenamedFrom> renames = new ArrayList<>();
    private final List<Hints.Dropped> drops = new ArrayList<>();
    private final List<Hints.Backfill> backfills = new ArrayList<>();
    private final List<Hints.ConvertUsing> conversions = new ArrayList<>();
    private final List<Hints.Backfill> implied = new ArrayList<>();
    private final Set<Hints.RenamedConstant> constants = new LinkedHashSet<>();

    HintReader(Elements utilities) {
        this.utilities = utilities;
    }

    /** Every origin that has an element may carry a hint, and so may the packages of the entities. */
    Hints read(ModelClasses classes, Map<Origin, Element> elements) {
        for (EntityClass entity : classes.all()) {
            PackageElement container = utilities.getPackageOf(entity.element());
            elements.putIfAbsent(Origin.of(container.getQualifiedName().toString()), container);
        }
        new LinkedHashMap<>(elements).forEach((place, element) -> read(place, element, elements));
        return new Hints(renames, drops, backfills, conversions, List.copyOf(constants), implied);
    }

    private void read(Origin place, Element element, Map<Origin, Element> elements) {
        Annotations annotations = Annotations.of(element);
        annotations
                .lockstep("RenamedFrom")
                .flatMap(use -> use.string("value"))
                .ifPresent(name -> renames.add(new Hints.RenamedFrom(place, name)));
        annotations.lockstep("Dropped").ifPresent(use -> use.strings("value")
                .forEach(name -> drops.add(new Hints.Dropped(place, name))));
        annotations
                .lockstep("Backfill")
                .flatMap(use -> use.string("value"))
                .ifPresent(sql -> backfills.add(new Hints.Backfill(place, sql)));
        annotations
                .lockstep("ConvertUsing")
                .flatMap(use -> use.string("value"))
                .ifPresent(sql -> conversions.add(new Hints.ConvertUsing(place, sql)));
        annotations.hibernate("SoftDelete").ifPresent(use -> readSoftDelete(place, use));
        type(element).ifPresent(type -> readEnums(place, type, elements));
    }

    /** Rows that exist are not deleted; how a converter writes that is not known. */
    private void readSoftDelete(Origin place, AnnotationUse use) {
        if (!use.gives("converter")) {
            boolean isActive = use.constant("strategy").filter("ACTIVE"::equals).isPresent();
            String path = place.attribute().isEmpty() ? "" : place.attribute() + ".";
            Origin column = new Origin(place.type(), path + SpecialColumns.SOFT_DELETE);
            implied.add(new Hints.Backfill(column, String.valueOf(isActive)));
        }
    }

    /** The type of an attribute: that of its field, or what its getter returns. */
    private static Optional<TypeMirror> type(Element element) {
        return element instanceof ExecutableElement getter
                ? Optional.of(getter.getReturnType())
                : Optional.of(element.asType()).filter(type -> element.getKind().isField());
    }

    /** Enums among the type of an attribute, its elements and its arguments. */
    private void readEnums(Origin place, TypeMirror type, Map<Origin, Element> elements) {
        if (type instanceof ArrayType array) {
            readEnums(place, array.getComponentType(), elements);
        }
        if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> readEnums(place, argument, elements));
            if (declared.asElement() instanceof TypeElement found && found.getKind() == ElementKind.ENUM) {
                readConstants(place, found, elements);
            }
        }
    }

    /** The columns of the attribute hold the names; a native type of its own is known by the enum. */
    private void readConstants(Origin place, TypeElement type, Map<Origin, Element> elements) {
        Origin ofType = Origin.of(utilities.getBinaryName(type).toString());
        for (Element constant : type.getEnclosedElements()) {
            Optional<String> from = constant.getKind() == ElementKind.ENUM_CONSTANT
                    ? Annotations.of(constant).lockstep("RenamedFrom").flatMap(use -> use.string("value"))
                    : Optional.empty();
            String name = constant.getSimpleName().toString();
            from.ifPresent(old -> {
                Origin origin = new Origin(ofType.type(), name);
                elements.putIfAbsent(origin, constant);
                constants.add(new Hints.RenamedConstant(place, origin, old, name));
                constants.add(new Hints.RenamedConstant(ofType, origin, old, name));
            });
        }
    }
}
