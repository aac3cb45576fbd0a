package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Opens embeddables, level by level, until only leaves remain. */
final class LeafReader {

    private final JavaTypes types;
    private final AttributeReader attributes;
    private final AnyColumns anyColumns;
    private final EmbeddableFamilies families;
    private final Unsupported unsupported;
    private final Order order;
    private final Problems problems;

    /** In which order the members of a class come. */
    enum Order {
        /** That of the source, which is that of columns. */
        DECLARED,
        /** That of the names, which is that of keys; a record keeps the order of its components. */
        BY_NAME
    }

    LeafReader(JavaTypes types, EmbeddableFamilies families, Unsupported unsupported, Order order, Problems problems) {
        this.families = families;
        this.unsupported = unsupported;
        this.types = types;
        this.order = order;
        this.attributes = new AttributeReader(types);
        this.anyColumns = new AnyColumns(types, problems);
        this.problems = problems;
    }

    List<Leaf> read(List<Attribute> members, Site site, Overrides overrides) {
        return read(inOrder(members), site, overrides, List.of());
    }

    boolean keepsOrder() {
        return order == Order.DECLARED;
    }

    /** The same for members that are in order already. */
    List<Leaf> readInOrder(List<Attribute> members, Site site, Overrides overrides) {
        return read(members, site, overrides, List.of());
    }

    private List<Attribute> inOrder(List<Attribute> members) {
        return order == Order.DECLARED
                ? members
                : members.stream().sorted(Comparator.comparing(Attribute::name)).toList();
    }

    private List<Leaf> read(List<Attribute> members, Site site, Overrides overrides, List<TypeElement> opened) {
        List<Leaf> leaves = new ArrayList<>();
        for (Attribute member : members) {
            leaves.addAll(read(member, site.at(member.name()), overrides, opened));
        }
        return leaves;
    }

    private List<Leaf> read(Attribute attribute, Site site, Overrides overrides, List<TypeElement> opened) {
        Annotations annotations = attribute.annotations();
        if (types.isBroken(attribute.type())) {
            problems.report(MappingProblem.UNKNOWN_TYPE, attribute.place(), site.display());
            return List.of();
        }
        if (isInverseToOne(annotations) && annotations.hasJpa("MapsId")) {
            unsupported.reportInverseKey(attribute, site);
            return List.of();
        }
        if (hasNoColumn(annotations) || unsupported.isReported(attribute, site)) {
            return List.of();
        }
        Optional<TypeVariable> variable = types.unresolved(attribute.type());
        if (variable.isPresent()) {
            problems.report(
                    MappingProblem.UNRESOLVED_GENERIC,
                    attribute.place(),
                    site.display(),
                    variable.get().asElement().getSimpleName(),
                    site.owner().name());
            return List.of();
        }
        Overrides own = Overrides.on(annotations);
        if (annotations.hasHibernate("Any")) {
            return anyColumns.read(
                    attribute, site, joinColumns(annotations).stream().findFirst());
        }
        if (annotations.hasJpa("ManyToOne") || annotations.hasJpa("OneToOne")) {
            return List.of(toOne(attribute, site, overrides));
        }
        if (Plurals.isPlural(annotations)) {
            return List.of(new Leaf.Plural(
                    attribute, site, overrides.within(attribute.name()).over(own)));
        }
        if (isEmbedded(attribute)) {
            return embedded(attribute, site, overrides.within(attribute.name()).over(own), opened);
        }
        return List.of(basic(attribute, site, overrides.within(attribute.name()).over(own)));
    }

    /** Those that JPA knows, and those that Hibernate puts beside formulas. */
    private static List<AnnotationUse> joinColumns(Annotations annotations) {
        List<AnnotationUse> found = new ArrayList<>(annotations.repeatedJpa("JoinColumn", "JoinColumns"));
        for (AnnotationUse use : annotations.repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas")) {
            use.annotation("column").ifPresent(found::add);
        }
        return found;
    }

    /** What names the columns of an association that is the identifier itself. */
    private static List<AnnotationUse> keyColumns(Annotations annotations) {
        return annotations.repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    }

    /** {@code overrides} are those of the attribute itself. */
    private static Leaf basic(Attribute attribute, Site site, Overrides overrides) {
        Optional<AnnotationUse> column =
                overrides.column("").or(() -> attribute.annotations().jpa("Column"));
        return new Leaf.Basic(attribute, site, new ColumnSpec(column), overrides.conversion(""));
    }

    /** The leaves of one element of a collection or one key of a map, which is embedded or basic. */
    List<Leaf> readValue(Attribute value, Site site, Overrides overrides) {
        return isEmbedded(value) && !types.isBroken(value.type())
                ? embedded(value, site.withoutPatterns(), overrides, List.of())
                : List.of(new Leaf.Basic(
                        value,
                        site.unvalidated(),
                        new ColumnSpec(overrides.column("").or(() -> value.annotations()
                                .jpa("Column"))),
                        overrides.conversion("")));
    }

    /** The two leaves of one element of a collection of any entities. */
    List<Leaf> readAny(Attribute element, Site site, Optional<AnnotationUse> keyColumn) {
        return anyColumns.read(element, site, keyColumn);
    }

    private static Leaf toOne(Attribute attribute, Site site, Overrides overrides) {
        Optional<AnnotationUse> override = overrides.association(attribute.name());
        List<AnnotationUse> overridden =
                override.map(use -> use.annotations("joinColumns")).orElse(List.of());
        List<AnnotationUse> own = joinColumns(attribute.annotations());
        List<AnnotationUse> joinColumns = overridden.isEmpty()
                ? site.isKey() && own.isEmpty() ? keyColumns(attribute.annotations()) : own
                : overridden;
        return new Leaf.ToOne(attribute, site, joinColumns, override, Optional.empty());
    }

    boolean isEmbedded(Attribute attribute) {
        Annotations annotations = attribute.annotations();
        boolean isMarked = annotations.hasJpa("Embedded")
                || annotations.hasJpa("EmbeddedId")
                || types.element(attribute.type())
                        .filter(type -> types.annotations(type).hasJpa("Embeddable"))
                        .isPresent();
        boolean isOneColumn = annotations
                .hibernate("JdbcTypeCode")
                .filter(use -> !use.isCarried())
                .isPresent();
        return isMarked && !isOneColumn;
    }

    private List<Leaf> embedded(Attribute attribute, Site site, Overrides overrides, List<TypeElement> opened) {
        TypeMirror target = target(attribute);
        Optional<TypeElement> type = types.element(target);
        if (type.isEmpty() || !(target instanceof DeclaredType declared)) {
            problems.report(
                    MappingProblem.EMBEDDABLE_EXPECTED,
                    attribute.place(),
                    site.display(),
                    types.display(attribute.type()));
            return List.of();
        }
        if (opened.contains(type.get())) {
            problems.report(
                    MappingProblem.EMBEDDABLE_CYCLE,
                    attribute.place(),
                    site.display(),
                    type.get().getSimpleName());
            return List.of();
        }
        List<TypeElement> deeper = new ArrayList<>(opened);
        deeper.add(type.get());
        List<Attribute> members = members(declared, attribute.access());
        boolean isRecord = type.get().getKind() == ElementKind.RECORD;
        boolean isValidated =
                attribute.annotations().find("jakarta.validation.Valid").isPresent();
        Site around = isValidated ? site.embedded() : site.embedded().unvalidated();
        Site placed = attribute
                .annotations()
                .hibernate("EmbeddedTable")
                .flatMap(use -> use.string("value"))
                .map(around::inTable)
                .orElse(around);
        Site inside = attribute
                .annotations()
                .hibernate("EmbeddedColumnNaming")
                .map(use -> use.string("value").orElse(attribute.name() + "_%s"))
                .map(placed::patterned)
                .orElse(placed);
        List<Leaf> leaves = new ArrayList<>(read(isRecord ? members : inOrder(members), inside, overrides, deeper));
        List<TypeElement> subclasses = families.subclasses(type.get());
        if (!subclasses.isEmpty()) {
            families.discriminator(attribute, type.get(), inside, overrides).ifPresent(leaves::add);
            for (TypeElement subclass : subclasses) {
                leaves.addAll(read(inOrder(ownMembers(subclass, attribute.access())), inside, overrides, deeper));
            }
        }
        return describeFirst(leaves, isRecord, attribute, site);
    }

    /** What is said of an embedded attribute is said of its first column; but for records, by the names of the attributes. */
    private List<Leaf> describeFirst(List<Leaf> leaves, boolean isRecord, Attribute attribute, Site site) {
        Comments comments = Comments.in(attribute.annotations());
        comments.named().forEach(use -> unsupported.reportNamedColumn(use, site));
        Comparator<Leaf> order =
                Comparator.comparing(leaf -> isRecord ? "" : leaf.site().path());
        Optional<Leaf> first =
                leaves.stream().filter(leaf -> !(leaf instanceof Leaf.Plural)).min(order);
        return leaves.stream()
                .map(leaf -> first.filter(leaf::equals).isPresent()
                        ? leaf.with(comments.on(leaf.attribute().annotations()))
                        : leaf)
                .toList();
    }

    boolean hasDiscriminator(Attribute attribute) {
        return isEmbedded(attribute)
                && types.element(target(attribute))
                        .filter(families::hasDiscriminator)
                        .isPresent();
    }

    /** The class that is embedded: for an interface the attribute names it, or the interface itself. */
    private TypeMirror target(Attribute attribute) {
        Annotations annotations = attribute.annotations();
        return annotations
                .hibernate("TargetEmbeddable")
                .or(() -> annotations.hibernate("Target"))
                .or(() -> types.element(attribute.type())
                        .flatMap(type -> types.annotations(type).hibernate("TargetEmbeddable")))
                .flatMap(use -> use.type("value"))
                .orElse(attribute.type());
    }

    /** The same, with those of its subclasses. */
    List<Attribute> familyMembers(DeclaredType embeddable, Access inherited) {
        List<Attribute> members = new ArrayList<>(members(embeddable, inherited));
        families.subclasses((TypeElement) embeddable.asElement())
                .forEach(subclass -> members.addAll(ownMembers(subclass, inherited)));
        return members;
    }

    /** What a subclass adds to its nearest embeddable parent. */
    private List<Attribute> ownMembers(TypeElement subclass, Access inherited) {
        List<Attribute> members = new ArrayList<>();
        Access access = attributes.placementOfId(subclass).orElse(inherited);
        List<TypeElement> lineage = embeddableLineage(subclass);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            boolean isParent =
                    i < lineage.size() - 1 && types.annotations(lineage.get(i)).hasJpa("Embeddable");
            if (isParent) {
                break;
            }
            members.addAll(0, attributes.read(lineage.get(i), (DeclaredType) subclass.asType(), access));
        }
        return members;
    }

    /** The attributes of an embeddable and of the mapped superclasses above it, topmost class first. */
    List<Attribute> members(DeclaredType embeddable, Access inherited) {
        List<Attribute> members = new ArrayList<>();
        TypeElement type = (TypeElement) embeddable.asElement();
        Access access = attributes.placementOfId(type).orElse(inherited);
        for (TypeElement declaring : embeddableLineage(type)) {
            members.addAll(attributes.read(declaring, embeddable, access));
        }
        return members;
    }

    private List<TypeElement> embeddableLineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>(List.of(type));
        Optional<TypeElement> above = types.superclass(type);
        while (above.isPresent()) {
            Annotations annotations = types.annotations(above.get());
            if (annotations.hasJpa("MappedSuperclass") || annotations.hasJpa("Embeddable")) {
                lineage.add(0, above.get());
            }
            above = types.superclass(above.get());
        }
        return lineage;
    }

    /** A formula beside a column is passed over. */
    private static boolean hasNoColumn(Annotations annotations) {
        return (annotations.hasHibernate("Formula") && !annotations.hasJpa("Column"))
                || annotations.hasHibernate("Parent")
                || (annotations.hasHibernate("JoinFormula")
                        && joinColumns(annotations).isEmpty())
                || isInverseToOne(annotations);
    }

    private static boolean isInverseToOne(Annotations annotations) {
        return annotations
                .jpa("OneToOne")
                .flatMap(use -> use.string("mappedBy"))
                .isPresent();
    }
}
