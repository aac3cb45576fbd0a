package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options that mirror global settings of Hibernate: together with the sources they decide the schema. */
public record MappingOptions(
        NamingStrategy naming,
        Quote quote,
        Optional<String> schema,
        ForeignKeys foreignKeys,
        Validation validation,
        ConstraintNames constraintNames,
        HibernateLine hibernate) {

    /** Which identifiers keep their case. */
    public enum Quote {
        /** Those that the source quotes. */
        AUTO,
        /** Every one, as {@code hibernate.globally_quoted_identifiers} does. */
        ALL
    }

    /** Whether an association whose source does not say so has a foreign key. */
    public enum ForeignKeys {
        TRUE,
        FALSE
    }

    /** Whether Bean Validation shapes columns. */
    public enum Validation {
        /** Where the constraints' own API is on the class path, as in Hibernate. */
        AUTO,
        TRUE,
        FALSE
    }

    /** Who names a constraint that nobody named. */
    public enum ConstraintNames {
        POSTGRESQL,
        HIBERNATE
    }

    private enum Naming {
        JPA,
        SPRING
    }

    /** The names of the options. */
    public static final Set<String> NAMES = Set.of(
            "lockstep.naming",
            "lockstep.quote",
            "lockstep.schema",
            "lockstep.foreignKeys",
            "lockstep.validation",
            "lockstep.constraintNames",
            "lockstep.hibernate");

    /** What holds when no option is given. */
    public static final MappingOptions DEFAULT = new MappingOptions(
            NamingStrategy.JPA,
            Quote.AUTO,
            Optional.empty(),
            ForeignKeys.TRUE,
            Validation.AUTO,
            ConstraintNames.POSTGRESQL,
            HibernateLine.SEVEN);

    /** Reads {@code lockstep.…}; a value that does not exist is a problem, and the default stands in for it. */
    public static MappingOptions parse(Map<String, String> options, Problems problems) {
        HibernateLine line = hibernate(options, problems);
        Naming naming = value(options, problems, "lockstep.naming", Naming.JPA, Naming.values());
        NamingStrategy spring = line.isSeven() ? NamingStrategy.SPRING_4 : NamingStrategy.SPRING_3;
        return new MappingOptions(
                naming == Naming.JPA ? NamingStrategy.JPA : spring,
                value(options, problems, "lockstep.quote", Quote.AUTO, Quote.values()),
                Optional.ofNullable(options.get("lockstep.schema")).filter(name -> !name.isBlank()),
                value(options, problems, "lockstep.foreignKeys", ForeignKeys.TRUE, ForeignKeys.values()),
                value(options, problems, "lockstep.validation", Validation.AUTO, Validation.values()),
                value(
                        options,
                        problems,
                        "lockstep.constraintNames",
                        ConstraintNames.POSTGRESQL,
                        ConstraintNames.values()),
                line);
    }

    private static HibernateLine hibernate(Map<String, String> options, Problems problems) {
        String text = options.getOrDefault("lockstep.hibernate", "7");
        if (!text.equals("6") && !text.equals("7")) {
            problems.report(OptionProblem.UNKNOWN_VALUE, Place.NOWHERE, "lockstep.hibernate", text, "6, 7");
        }
        return text.equals("6") ? HibernateLine.SIX : HibernateLine.SEVEN;
    }

    private static <E extends Enum<E>> E value(
            Map<String, String> options, Problems problems, String key, E otherwise, E[] values) {
        String text = options.get(key);
        if (text == null) {
            return otherwise;
        }
        Function<E, String> spelling = constant -> constant.name().toLowerCase(Locale.ROOT);
        for (E value : values) {
            if (spelling.apply(value).equals(text)) {
                return value;
            }
        }
        String known = Stream.of(values).map(spelling).collect(Collectors.joining(", "));
        problems.report(OptionProblem.UNKNOWN_VALUE, Place.NOWHERE, key, text, known);
        return otherwise;
    }
}
