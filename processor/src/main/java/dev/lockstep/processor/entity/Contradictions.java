package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What an attribute says that cannot be: Hibernate refuses it when it starts, so it is an error on the annotation. */
final class Contradictions {

    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final String ONE_OF_THEM = "Keep the one of them that is meant.";
    private static final String JOIN_COLUMN = "Name the column with @JoinColumn.";
    private static final String IN_TABLE = "Put it into @JoinTable(joinColumns = …).";

    /** An annotation that does not stand beside another one, and the way out. */
    private record Pair(String annotation, String beside, String wayOut) {}

    private static final Map<String, List<Pair>> PAIRS = List.of(
                    new Pair(JPA + "Column", JPA + "ManyToOne", JOIN_COLUMN),
                    new Pair(JPA + "Column", JPA + "OneToOne", JOIN_COLUMN),
                    new Pair(JPA + "JoinColumn", JPA + "ManyToMany", IN_TABLE),
                    new Pair(JPA + "JoinColumns", JPA + "ManyToMany", IN_TABLE),
                    new Pair(
                            JPA + "JoinColumn",
                            JPA + "ElementCollection",
                            "Put it into @CollectionTable(joinColumns = …)."),
                    new Pair(
                            JPA + "JoinColumns",
                            JPA + "ElementCollection",
                            "Put them into @CollectionTable(joinColumns = …)."),
                    new Pair(JPA + "OneToMany", JPA + "ManyToMany", ONE_OF_THEM),
                    new Pair(JPA + "MapKeyColumn", JPA + "MapKey", ONE_OF_THEM),
                    new Pair(JPA + "OrderColumn", HIBERNATE + "Bag", ONE_OF_THEM),
                    new Pair(HIBERNATE + "ListIndexBase", HIBERNATE + "Bag", ONE_OF_THEM),
                    new Pair(HIBERNATE + "SoftDelete", JPA + "OneToMany", "Put it on the class of the elements."),
                    new Pair(HIBERNATE + "NotFound", JPA + "OneToMany", "Take it off."),
                    new Pair(HIBERNATE + "NotFound", JPA + "ElementCollection", "Take it off."))
            .stream()
            .collect(Collectors.groupingBy(Pair::annotation));

    /** What only the side of an association without {@code mappedBy} can say. */
    private static final Set<String> OF_OWNING_SIDE =
            Set.of(JPA + "JoinColumn", JPA + "JoinColumns", JPA + "JoinTable");

    private final EntityLeaves leaves;
    private final JavaTypes types;
    private final HibernateLine line;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    Contradictions(EntityLeaves leaves, JavaTypes types, HibernateLine line, Problems problems) {
        this.leaves = leaves;
        this.types = types;
        this.line = line;
        this.problems = problems;
    }

    /** What an attribute belongs to. */
    private enum Holder {
        ROOT,
        ROOT_WITH_ID_CLASS,
        SUBCLASS,
        EMBEDDABLE,
        KEY
    }

    void check(EntityClass entity) {
        Holder holder = entity.parent().isPresent() ? Holder.SUBCLASS : Holder.ROOT;
        boolean hasIdClass = entity.root().inheritedJpa("IdClass").isPresent();
        for (Attribute attribute : entity.attributes()) {
            check(attribute, hasIdClass && holder == Holder.ROOT ? Holder.ROOT_WITH_ID_CLASS : holder, entity.name());
            checkMembers(attribute);
        }
    }

    /** Each embeddable once, however many attributes are of its type. */
    private void checkMembers(Attribute embedded) {
        List<Attribute> members = leaves.members(embedded);
        Holder holder = embedded.annotations().hasJpa("EmbeddedId") ? Holder.KEY : Holder.EMBEDDABLE;
        if (!members.isEmpty() && seen.add(holder + types.name(embedded.type()))) {
            for (Attribute member : members) {
                check(member, holder, types.display(embedded.type()));
                checkMembers(member);
            }
        }
    }

    private void check(Attribute attribute, Holder holder, String owner) {
        for (AnnotationUse use : attribute.annotations().all()) {
            for (Pair pair : PAIRS.getOrDefault(use.name(), List.of())) {
                attribute
                        .annotations()
                        .find(pair.beside())
                        .ifPresent(
                                other -> report(use, attribute, owner, "stands beside " + shown(other), pair.wayOut()));
            }
            if (OF_OWNING_SIDE.contains(use.name()) && isInverse(attribute.annotations())) {
                report(use, attribute, owner, "stands beside mappedBy", "Put it on the attribute that mappedBy names.");
            }
            alone(use, attribute, holder, owner);
        }
    }

    private void alone(AnnotationUse use, Attribute attribute, Holder holder, String owner) {
        Annotations annotations = attribute.annotations();
        switch (use.name()) {
            case JPA + "GeneratedValue" -> {
                boolean isId = annotations.hasJpa("Id") || annotations.hasJpa("EmbeddedId");
                boolean isInKey = holder == Holder.KEY || holder == Holder.ROOT_WITH_ID_CLASS;
                reportIf(
                        !isId && !isInKey,
                        use,
                        attribute,
                        owner,
                        "is on no identifier",
                        "Take it off, or use @Generated.");
            }
            case JPA + "Version" -> {
                reportIf(holder == Holder.SUBCLASS, use, attribute, owner, "is in a subclass", "Move it to the root.");
                reportIf(holder == Holder.EMBEDDABLE, use, attribute, owner, "is in an embeddable", "Move it out.");
            }
            case HIBERNATE + "NaturalId" ->
                reportIf(
                        holder == Holder.SUBCLASS,
                        use,
                        attribute,
                        owner,
                        "is in a subclass",
                        "Move it to the root, or say @Column(unique = true).");
            case JPA + "Id" -> {
                boolean isEmbedded = holder == Holder.EMBEDDABLE || holder == Holder.KEY;
                reportIf(isEmbedded, use, attribute, owner, "is in an embeddable", "Take it off.");
                boolean isElsewhere = annotations
                        .jpa("OneToOne")
                        .flatMap(one -> one.string("mappedBy"))
                        .isPresent();
                reportIf(
                        isElsewhere || Plurals.isPlural(annotations),
                        use,
                        attribute,
                        owner,
                        "is on an association without a column of its own",
                        "Put it on the attribute that identifies the entity.");
            }
            case HIBERNATE + "Bag" ->
                reportIf(!isBag(attribute), use, attribute, owner, "is on no bag", "Declare a List or a Collection.");
            case JPA + "Enumerated" ->
                reportIf(isNoEnum(attribute), use, attribute, owner, "is on no enum", "Take it off.");
            case JPA + "Convert" -> convert(use, attribute, owner);
            case JPA + "OrderColumn" -> order(use, attribute, owner);
            case JPA + "OrderBy" ->
                reportIf(
                        line.isSeven() && isNoCollection(attribute),
                        use,
                        attribute,
                        owner,
                        "is on no collection",
                        "Take it off.");
            case JPA + "OneToMany", JPA + "ManyToMany", JPA + "ElementCollection" -> {
                reportIf(
                        isNoCollection(attribute),
                        use,
                        attribute,
                        owner,
                        "is on no collection",
                        "Declare a collection.");
                onDelete(use, attribute, owner);
            }
            case HIBERNATE + "Any" ->
                reportIf(
                        annotations.repeatedJpa("JoinColumn", "JoinColumns").size() != 1,
                        use,
                        attribute,
                        owner,
                        "is not beside one @JoinColumn",
                        "Give it one, for the key of the entity that is referred to.");
            case HIBERNATE + "ManyToAny" ->
                reportIf(
                        !annotations.hasJpa("JoinTable"),
                        use,
                        attribute,
                        owner,
                        "has no @JoinTable",
                        "Add one, with an inverse join column for the key of the elements.");
            case JPA + "JoinColumns" -> {
                inPart(use, use.annotations("value"), attribute, owner);
                boolean isRequired = annotations.hasJpa("Id")
                        || annotations.hasJpa("MapsId")
                        || annotations
                                .jpa("ManyToOne")
                                .or(() -> annotations.jpa("OneToOne"))
                                .filter(given -> !given.flag("optional", true))
                                .isPresent();
                reportIf(
                        !isRequired && isMixed(use.annotations("value"), "nullable"),
                        use,
                        attribute,
                        owner,
                        "has columns that may be null beside others that may not",
                        "Say nullable alike for all of them.");
            }
            case JPA + "JoinTable", JPA + "CollectionTable" -> {
                if (Plurals.isPlural(annotations)) {
                    inPart(use, use.annotations("joinColumns"), attribute, owner);
                    inPart(use, use.annotations("inverseJoinColumns"), attribute, owner);
                }
            }
            case HIBERNATE + "ColumnDefault" ->
                reportIf(
                        annotations.repeatedJpa("JoinColumn", "JoinColumns").size() > 1,
                        use,
                        attribute,
                        owner,
                        "is meant for one column, and there are several",
                        "Say it in @JoinColumn(columnDefinition = …).");
            case HIBERNATE + "Comments" ->
                reportIf(Comments.isTwice(use), use, attribute, owner, "says two things of one column", ONE_OF_THEM);
            default -> {
                // Most annotations contradict nothing.
            }
        }
    }

    /** All columns of a key are written, or none. */
    private void inPart(AnnotationUse use, List<AnnotationUse> columns, Attribute attribute, String owner) {
        reportIf(
                isMixed(columns, "insertable") || isMixed(columns, "updatable"),
                use,
                attribute,
                owner,
                "has columns that are written beside others that are not",
                "Say insertable and updatable alike for all of them.");
    }

    private static boolean isMixed(List<AnnotationUse> columns, String flag) {
        return columns.stream()
                        .map(column -> column.flag(flag, true))
                        .distinct()
                        .count()
                > 1;
    }

    /** Hibernate 6 passes over it. */
    private void convert(AnnotationUse use, Attribute attribute, String owner) {
        boolean isApplied = line.isSeven()
                && !Plurals.isPlural(attribute.annotations())
                && use.string("attributeName").isEmpty()
                && !use.flag("disableConversion", false);
        for (String other : Converters.UNCONVERTED) {
            reportIf(
                    isApplied && attribute.annotations().hasJpa(other),
                    use,
                    attribute,
                    owner,
                    "stands beside @" + other,
                    ONE_OF_THEM);
        }
    }

    /** Hibernate 6 passes over one that is on no list. */
    private void order(AnnotationUse use, Attribute attribute, String owner) {
        Annotations annotations = attribute.annotations();
        boolean isList = attribute.type().getKind() == TypeKind.ARRAY
                || types.isSubtype(attribute.type(), "java.util.List")
                || annotations.hasHibernate("CollectionType");
        reportIf(line.isSeven() && !isList, use, attribute, owner, "is on no list", "Declare a List, or take it off.");
        boolean isInverse = annotations
                .jpa("ManyToMany")
                .flatMap(many -> many.string("mappedBy"))
                .isPresent();
        reportIf(
                isInverse,
                use,
                attribute,
                owner,
                "stands beside mappedBy",
                "Put it on the attribute that mappedBy names.");
    }

    private void onDelete(AnnotationUse use, Attribute attribute, String owner) {
        Annotations annotations = attribute.annotations();
        boolean isLost = use.name().endsWith("OneToMany")
                && use.string("mappedBy").isEmpty()
                && !annotations.hasJpa("JoinTable")
                && annotations.repeatedJpa("JoinColumn", "JoinColumns").isEmpty();
        annotations
                .hibernate("OnDelete")
                .filter(given -> isLost)
                .ifPresent(given -> report(
                        given, attribute, owner, "stands beside a join table", "Add a @JoinColumn, or take it off."));
    }

    private static boolean isInverse(Annotations annotations) {
        return Plurals.association(annotations)
                .flatMap(use -> use.string("mappedBy"))
                .isPresent();
    }

    /** Collections and arrays of enums are left to what says how they are stored. */
    private boolean isNoEnum(Attribute attribute) {
        boolean isPlain = !Plurals.isPlural(attribute.annotations())
                && !attribute.annotations().hasHibernate("Type")
                && types.arguments(attribute.type()).isEmpty();
        if (attribute.type().getKind().isPrimitive()) {
            return isPlain;
        }
        Optional<TypeElement> element = types.element(attribute.type());
        return isPlain
                && attribute.type().getKind() == TypeKind.DECLARED
                && element.filter(type -> type.getKind() != ElementKind.ENUM).isPresent();
    }

    private boolean isBag(Attribute attribute) {
        String type = types.name(attribute.type());
        return type.equals("java.util.List") || type.equals("java.util.Collection");
    }

    private boolean isNoCollection(Attribute attribute) {
        TypeMirror type = attribute.type();
        return type.getKind() != TypeKind.ARRAY
                && !types.isBroken(type)
                && !types.isSubtype(type, "java.util.Collection")
                && !types.isSubtype(type, "java.util.Map")
                && !attribute.annotations().hasHibernate("CollectionType");
    }

    private void reportIf(
            boolean isRefused, AnnotationUse use, Attribute attribute, String owner, String fault, String wayOut) {
        if (isRefused) {
            report(use, attribute, owner, fault, wayOut);
        }
    }

    private void report(AnnotationUse use, Attribute attribute, String owner, String fault, String wayOut) {
        problems.report(
                MappingProblem.CONTRADICTION,
                use.placeOn(attribute.element()),
                shown(use),
                owner + "." + attribute.name(),
                fault,
                wayOut);
    }

    private static String shown(AnnotationUse use) {
        return "@" + use.name().substring(use.name().lastIndexOf('.') + 1);
    }
}
