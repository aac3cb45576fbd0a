package dev.lockstep.processor.entity;

import dev.lockstep.diff.Hints;
import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.Inheritance.Strategy;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.naming.SqlText;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The column that tells the classes of a hierarchy apart (Jakarta Persistence 3.2, sections 11.1.12 and 11.1.13). */
final class Discriminators {

    /** What stands for the discriminator in an origin: no attribute is called so. */
    static final String PATH = "{discriminator}";

    private static final int DEFAULT_LENGTH = 31;

    private final ModelClasses classes;
    private final Inheritance inheritance;
    private final Names names;
    private final HibernateLine line;
    private final Problems problems;

    Discriminators(ModelClasses classes, Inheritance inheritance, Names names, HibernateLine line, Problems problems) {
        this.classes = classes;
        this.inheritance = inheritance;
        this.names = names;
        this.line = line;
        this.problems = problems;
    }

    /** The column of a hierarchy, when it has one: a joined one only if the source asks for it. */
    Optional<BoundColumn> column(EntityClass root) {
        Optional<AnnotationUse> given = root.annotations().jpa("DiscriminatorColumn");
        Strategy strategy = inheritance.strategy(root);
        boolean isImplied =
                strategy == Strategy.SINGLE_TABLE && !classes.subclasses(root).isEmpty();
        boolean isAsked = given.isPresent() && strategy != Strategy.TABLE_PER_CLASS;
        boolean isStored = formula(root).isEmpty() && (isImplied || isAsked);
        return isStored ? Optional.of(column(root, given)) : Optional.empty();
    }

    /** What the rows have that came before the class had company: all of them are of the root. */
    Optional<Hints.Backfill> backfill(EntityClass root) {
        boolean hasRows = concrete(root).contains(root);
        return column(root)
                .filter(column -> hasRows)
                .map(column -> new Hints.Backfill(root.origin(PATH), literal(root, kind(root))));
    }

    private BoundColumn column(EntityClass root, Optional<AnnotationUse> given) {
        String kind = kind(root);
        int length = given.map(use -> use.integer("length", DEFAULT_LENGTH)).orElse(DEFAULT_LENGTH);
        Identifier logical = name(given);
        SqlType mapped =
                switch (kind) {
                    case "INTEGER" -> SqlType.INTEGER;
                    case "CHAR" -> SqlType.of("char", 1);
                    default -> SqlType.varchar(length);
                };
        SqlType type = given.flatMap(AnnotationUse::columnDefinition)
                .flatMap(ColumnDefinition::parse)
                .map(ColumnDefinition::type)
                .orElse(mapped);
        Column column =
                Column.of(names.catalog(logical), type, root.origin(PATH)).withNullable(isAboutNull(root));
        String values = isAboutNull(root) ? "" : values(root, kind);
        boolean isForced = root.annotations()
                .hibernate("DiscriminatorOptions")
                .filter(use -> use.flag("force", false))
                .isPresent();
        List<CheckDraft> checks = line.isSeven() && !isForced && !values.isEmpty()
                ? List.of(new CheckDraft(
                        Optional.empty(),
                        dev.lockstep.schema.Identifier.quote(column.name()) + " in (" + values + ")",
                        List.of(column.name())))
                : List.of();
        return new BoundColumn(
                logical, column, Uniqueness.NOT_UNIQUE, checks, Optional.empty(), root.place(), Optional.of(mapped));
    }

    private Identifier name(Optional<AnnotationUse> given) {
        return given.flatMap(use -> use.string("name")).map(names::given).orElseGet(() -> names.implicit("DTYPE"));
    }

    private static Optional<String> formula(EntityClass root) {
        return root.annotations().hibernate("DiscriminatorFormula").flatMap(use -> use.string("value"));
    }

    private String values(EntityClass root, String kind) {
        return concrete(root).stream()
                .map(entity -> literal(entity, kind))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /**
     * The check that a row of {@code entity} has what its class requires, though other rows of the table need not. No check can
     * say it of a class with the value {@code not null}, which stands for every value that no other class has.
     */
    Optional<CheckDraft> requirement(EntityClass entity, List<String> required) {
        EntityClass root = entity.root();
        boolean isTold = column(root).isPresent() || formula(root).isPresent();
        boolean isAnyOther = value(entity, "STRING").equals("not null");
        if (!line.isSeven()
                || !isTold
                || isAnyOther
                || required.isEmpty()
                || !concrete(root).contains(entity)) {
            return Optional.empty();
        }
        Optional<AnnotationUse> given = root.annotations().jpa("DiscriminatorColumn");
        String kind = kind(root);
        String discriminator =
                formula(root).orElseGet(() -> dev.lockstep.schema.Identifier.quote(names.catalog(name(given))));
        String condition = required.stream()
                .map(column -> dev.lockstep.schema.Identifier.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        String grouped = required.size() > 1 ? "(" + condition + ")" : condition;
        List<String> columns =
                new ArrayList<>(column(root).map(BoundColumn::name).stream().toList());
        columns.addAll(required);
        return Optional.of(
                new CheckDraft(Optional.empty(), discriminator + other(entity, kind) + " or " + grouped, columns));
    }

    /** How a row says that it is none of {@code entity}. */
    private static String other(EntityClass entity, String kind) {
        return value(entity, kind).equals("null") ? " is null" : " <> " + literal(entity, kind);
    }

    /** Hibernate reads the values {@code null} and {@code not null} as conditions: then the column may be null. */
    private boolean isAboutNull(EntityClass root) {
        return concrete(root).stream()
                .map(entity -> value(entity, "STRING"))
                .anyMatch(value -> value.equals("null") || value.equals("not null"));
    }

    /** Two classes of a hierarchy cannot have one value. */
    void reportDuplicates(EntityClass root) {
        List<String> seen = new ArrayList<>();
        for (EntityClass entity : concrete(root)) {
            String value = value(entity, "STRING");
            if (seen.contains(value) && column(root).isPresent()) {
                problems.report(
                        MappingProblem.DISCRIMINATOR_VALUE_TWICE, entity.place(), entity.name(), value, root.name());
            }
            seen.add(value);
        }
    }

    /** Hibernate reads the value of every class as the type of the column, those of abstract ones too. */
    void reportUnreadable(EntityClass root) {
        String kind = column(root).isPresent() ? kind(root) : "STRING";
        for (EntityClass entity : hierarchy(root)) {
            Optional<AnnotationUse> given = entity.annotations()
                    .jpa("DiscriminatorValue")
                    .filter(use -> use.string("value").isPresent());
            String value = value(entity, kind);
            boolean isAboutNull = value.equals("null") || value.equals("not null");
            boolean isReadable =
                    switch (kind) {
                        case "INTEGER" -> number(value).isPresent();
                        case "CHAR" -> given.isPresent() && value.length() == 1;
                        default -> true;
                    };
            if (!isReadable && !isAboutNull) {
                problems.report(
                        MappingProblem.CONTRADICTION,
                        given.map(AnnotationUse::place).orElseGet(entity::place),
                        "the discriminator value \"" + value + "\"",
                        entity.name(),
                        "does not fit the type " + kind,
                        "Give it another @DiscriminatorValue, or the column another discriminatorType.");
            }
        }
    }

    private static String kind(EntityClass root) {
        return root.annotations()
                .jpa("DiscriminatorColumn")
                .flatMap(use -> use.constant("discriminatorType"))
                .orElse("STRING");
    }

    private static Optional<Integer> number(String value) {
        try {
            return Optional.of(Integer.valueOf(value));
        } catch (NumberFormatException text) {
            return Optional.empty();
        }
    }

    private List<EntityClass> hierarchy(EntityClass root) {
        List<EntityClass> hierarchy = new ArrayList<>();
        hierarchy.add(root);
        hierarchy.addAll(classes.subclasses(root));
        return hierarchy;
    }

    private List<EntityClass> concrete(EntityClass root) {
        List<EntityClass> concrete = hierarchy(root);
        concrete.removeIf(entity -> entity.element().getModifiers().contains(Modifier.ABSTRACT));
        return concrete;
    }

    private static String literal(EntityClass entity, String kind) {
        String value = value(entity, kind);
        return kind.equals("INTEGER") ? number(value).map(String::valueOf).orElse(value) : SqlText.literal(value);
    }

    /** Given, else the name of the entity, which as a number is its hash. */
    private static String value(EntityClass entity, String kind) {
        String otherwise = kind.equals("INTEGER") ? String.valueOf(entity.name().hashCode()) : entity.name();
        return entity.annotations()
                .jpa("DiscriminatorValue")
                .flatMap(use -> use.string("value"))
                .orElse(otherwise);
    }
}
