package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.entity.type.JdbcType;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Annotations that shape a schema in a way that is not read: each is said with its way out, none is passed over. */
final class Unsupported {

    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final List<String> SAYING_THE_TYPE = List.of(
            JPA + "Lob",
            JPA + "Convert",
            HIBERNATE + "JdbcType",
            HIBERNATE + "JdbcTypeCode",
            HIBERNATE + "JavaType",
            HIBERNATE + "Type");

    private static final String SEVERAL_COLUMNS =
            "Put the values into an @Embeddable class with an attribute for each column.";

    private static final String OF_JPA = "Use the annotation of that name in jakarta.persistence.";

    /** What to do instead. The last of them are gone from Hibernate 7. */
    private static final Map<String, String> WAYS_OUT = Map.ofEntries(
            Map.entry(
                    "Struct",
                    "Take @Struct off: each of its attributes has a column then, or with @JdbcTypeCode(SqlTypes.JSON) on the"
                            + " attribute all of them one."),
            Map.entry("CompositeType", SEVERAL_COLUMNS),
            Map.entry("CompositeTypeRegistration", SEVERAL_COLUMNS),
            Map.entry("MapKeyCompositeType", SEVERAL_COLUMNS),
            Map.entry("PropertyRef", "Name the column that it refers to: @JoinColumn(referencedColumnName = \"…\")."),
            Map.entry(
                    "JdbcTypeRegistration",
                    "Put @JdbcType with @Column(columnDefinition = \"…\") on the attributes that it is for."),
            Map.entry("IndexColumn", "Use @OrderColumn."),
            Map.entry("Index", "Say it in @Table(indexes = @Index(columnList = \"…\"))."),
            Map.entry("Columns", "Use @Column."),
            Map.entry("Table", OF_JPA),
            Map.entry("Tables", OF_JPA));

    private final Registrations registrations;
    private final JavaTypes types;
    private final HibernateLine line;
    private final Problems problems;

    Unsupported(Registrations registrations, JavaTypes types, HibernateLine line, Problems problems) {
        this.line = line;
        this.registrations = registrations;
        this.types = types;
        this.problems = problems;
    }

    /** What changes whole classes of the model. */
    void check(ModelClasses classes) {
        registrations.named("JdbcTypeRegistration").stream()
                .filter(use -> !isWithoutEffect(use))
                .forEach(use -> report(use, use.place(), use.element().getSimpleName()));
        for (EntityClass entity : classes.all()) {
            for (TypeElement type : entity.lineage()) {
                reportBinders(types.annotations(type), "TypeBinderType", entity.name());
                among(types.annotations(type)).forEach(use -> report(use, use.place(), entity.name()));
            }
        }
    }

    /** Whether the attribute has one, and so no columns. */
    boolean isReported(Attribute attribute, Site site) {
        if (attribute
                .annotations()
                .jpa("Column")
                .flatMap(AnnotationUse::columnDefinition)
                .isEmpty()) {
            reportBinders(attribute.annotations(), "AttributeBinderType", site.display());
        }
        Optional<AnnotationUse> found = among(attribute.annotations())
                .findFirst()
                .or(() -> ofType(attribute))
                .or(() -> registered(attribute));
        found.ifPresent(use -> report(use, attribute.place(), site.display()));
        return found.isPresent() || isVariableArray(attribute, site);
    }

    /** Hibernate 7 makes a column of what the type variable may be at most, whatever it is in the entity. */
    private boolean isVariableArray(Attribute attribute, Site site) {
        boolean isVariable = line.isSeven()
                && !Plurals.isPlural(attribute.annotations())
                && isTypeLeftToClass(attribute.annotations())
                && types.unresolved(attribute.type()).isEmpty()
                && types.arrayElement(types.declared(attribute.element()))
                        .filter(element -> element.getKind() == TypeKind.TYPEVAR)
                        .isPresent();
        if (isVariable) {
            problems.report(
                    MappingProblem.UNSUPPORTED,
                    attribute.place(),
                    "an array or list of a type variable",
                    site.display(),
                    "Say what the column is, @Column(columnDefinition = \"…\"), or declare it where its class is known.");
        }
        return isVariable;
    }

    private static boolean isTypeLeftToClass(Annotations annotations) {
        return SAYING_THE_TYPE.stream().noneMatch(name -> annotations.find(name).isPresent())
                && annotations
                        .jpa("Column")
                        .flatMap(AnnotationUse::columnDefinition)
                        .isEmpty();
    }

    /** One that has a join column and a formula beside it. */
    void reportJoinFormula(Leaf.Plural leaf) {
        problems.report(
                MappingProblem.UNSUPPORTED,
                leaf.attribute().place(),
                "@JoinColumnOrFormula on a collection",
                leaf.site().display(),
                "Put it on the association of the other side, and mappedBy here.");
    }

    private static Stream<AnnotationUse> among(Annotations annotations) {
        return annotations.all().stream()
                .filter(use -> use.name().startsWith(HIBERNATE) && WAYS_OUT.containsKey(simpleName(use)))
                .filter(use -> !use.name().endsWith("Registration"));
    }

    private Optional<AnnotationUse> ofType(Attribute attribute) {
        return types.element(attribute.type())
                .flatMap(type -> types.annotations(type).hibernate("Struct"));
    }

    private Optional<AnnotationUse> registered(Attribute attribute) {
        if (registrations.isEmpty()) {
            return Optional.empty();
        }
        return registrations.named("CompositeTypeRegistration").stream()
                .filter(use -> use.type("embeddableClass")
                        .filter(type -> types.name(type).equals(types.name(attribute.type())))
                        .isPresent())
                .findFirst();
    }

    /** One of Hibernate's own classes under its own code is there already. */
    private boolean isWithoutEffect(AnnotationUse use) {
        return !use.gives("registrationCode")
                && use.type("value")
                        .flatMap(type -> JdbcType.ofClass(types.name(type)))
                        .isPresent();
    }

    /** Annotations of somebody's own that hand what they annotate to a class when the application starts. */
    private void reportBinders(Annotations annotations, String meta, String display) {
        for (AnnotationUse use : annotations.all()) {
            boolean isKnown = use.name().startsWith(HIBERNATE) || use.name().startsWith(JPA);
            if (!isKnown && types.annotations(use.declaration()).hasHibernate(meta)) {
                problems.report(MappingProblem.BOUND_AT_RUN_TIME, use.place(), simpleName(use), display);
            }
        }
    }

    /** A comment on an embedded attribute that is meant for one of its columns. */
    void reportNamedColumn(AnnotationUse comment, Site site) {
        problems.report(
                MappingProblem.UNSUPPORTED,
                comment.place("on"),
                "@Comment(on = …)",
                site.display(),
                "Put it on the attribute that it is about.");
    }

    /** An association that is the identifier, and has its column on the other side. */
    void reportInverseKey(Attribute attribute, Site site) {
        problems.report(
                MappingProblem.UNSUPPORTED,
                attribute.place(),
                "@MapsId with mappedBy",
                site.display(),
                "Put @MapsId where the column is, and mappedBy on the other side.");
    }

    private void report(AnnotationUse use, Place place, Object display) {
        problems.report(
                MappingProblem.UNSUPPORTED,
                place,
                "@" + simpleName(use),
                display,
                WAYS_OUT.getOrDefault(simpleName(use), ""));
    }

    private static String simpleName(AnnotationUse use) {
        return use.name().substring(use.name().lastIndexOf('.') + 1);
    }
}
