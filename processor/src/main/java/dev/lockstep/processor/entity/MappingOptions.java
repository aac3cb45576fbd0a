package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.option.OptionValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options that mirror global settings of Hibernate: together with the sources they decide the schema. */
public record MappingOptions(
        NamingStrategy naming,
        Quote quote,
        Optional<String> schema,
        ForeignKeys foreignKeys,
        Validation validation,
        ConstraintNames constraintNames,
        ColumnOrder columnOrder,
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

    /** Which columns stand in Hibernate's order, that of their sizes, and not in that of the source. */
    public enum ColumnOrder {
        /** None, as with {@code hibernate.column_ordering_strategy=legacy}. */
        DECLARED,
        /** Those of primary keys and of the foreign keys that refer to them. */
        KEYS,
        /** Those of tables, too. */
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
            "lockstep.columnOrder",
            "lockstep.hibernate");

    /** What holds when no option is given. */
    public static final MappingOptions DEFAULT = new MappingOptions(
            NamingStrategy.JPA,
            Quote.AUTO,
            Optional.empty(),
            ForeignKeys.TRUE,
            Validation.AUTO,
            ConstraintNames.POSTGRESQL,
            ColumnOrder.KEYS,
            HibernateLine.SEVEN);

    /** Reads {@code lockstep.…}. */
    public static MappingOptions parse(OptionValues options) {
        HibernateLine line = options.choice("lockstep.hibernate", hibernateLines(), HibernateLine.SEVEN);
        NamingStrategy spring = line.isSeven() ? NamingStrategy.SPRING_4 : NamingStrategy.SPRING_3;
        return new MappingOptions(
                options.constant("lockstep.naming", Naming.JPA) == Naming.JPA ? NamingStrategy.JPA : spring,
                options.constant("lockstep.quote", Quote.AUTO),
                options.text("lockstep.schema"),
                options.constant("lockstep.foreignKeys", ForeignKeys.TRUE),
                options.constant("lockstep.validation", Validation.AUTO),
                options.constant("lockstep.constraintNames", ConstraintNames.POSTGRESQL),
                options.constant("lockstep.columnOrder", ColumnOrder.KEYS),
                line);
    }

    private static Map<String, HibernateLine> hibernateLines() {
        Map<String, HibernateLine> lines = new LinkedHashMap<>();
        lines.put("6", HibernateLine.SIX);
        lines.put("7", HibernateLine.SEVEN);
        return lines;
    }
}
