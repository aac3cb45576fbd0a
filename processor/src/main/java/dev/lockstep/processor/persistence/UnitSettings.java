package dev.lockstep.processor.persistence;

import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.entity.MappingOptions.ColumnOrder;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.processor.problem.UnitProblem;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Settings of Hibernate that shape the schema, held against the options that mirror them. */
final class UnitSettings {

    static final String SCHEMA = "hibernate.default_schema";
    static final String QUOTE = "hibernate.globally_quoted_identifiers";

    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String FOREIGN_KEYS = "hibernate.hbm2ddl.default_constraint_mode";
    private static final String COLUMN_ORDER = "hibernate.column_ordering_strategy";

    /** The strategies that an option stands for, by their simple names. */
    private static final Map<String, String> NAMINGS = Map.of(
            "PhysicalNamingStrategyStandardImpl", "jpa",
            "ImplicitNamingStrategyJpaCompliantImpl", "jpa",
            "default", "jpa",
            "jpa", "jpa",
            "CamelCaseToUnderscoresNamingStrategy", "spring",
            "PhysicalNamingStrategySnakeCaseImpl", "spring",
            "SpringImplicitNamingStrategy", "spring");

    /** Those that no option mirrors. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "hibernate.default_catalog",
            "hibernate.globally_quoted_identifiers_skip_column_definitions",
            "hibernate.auto_quote_keyword",
            "hibernate.id.db_structure_naming_strategy",
            "hibernate.timezone.default_storage",
            "hibernate.type.preferred_boolean_jdbc_type",
            "hibernate.type.preferred_uuid_jdbc_type",
            "hibernate.type.preferred_duration_jdbc_type",
            "hibernate.type.preferred_instant_jdbc_type",
            "hibernate.type.preferred_array_jdbc_type",
            "hibernate.type.java_time_use_direct_jdbc",
            "hibernate.type.prefer_native_enum_types",
            "hibernate.type.wrapper_array_handling",
            "hibernate.use_nationalized_character_data",
            "hibernate.discriminator.implicit_for_joined");

    private final MappingOptions options;
    private final Problems problems;

    UnitSettings(MappingOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    void check(String file, String name, String value) {
        switch (name) {
            case SCHEMA ->
                compare(file, name, value, "lockstep.schema", options.schema().orElse(""), value);
            case QUOTE ->
                compare(file, name, value, "lockstep.quote", lower(options.quote()), isTrue(value) ? "all" : "auto");
            case PHYSICAL, IMPLICIT -> naming(file, name, value);
            case FOREIGN_KEYS ->
                compare(
                        file,
                        name,
                        value,
                        "lockstep.foreignKeys",
                        lower(options.foreignKeys()),
                        value.equalsIgnoreCase("NO_CONSTRAINT") ? "false" : "true");
            case COLUMN_ORDER -> columnOrder(file, name, value);
            default -> {
                if (UNSUPPORTED.contains(name)) {
                    problems.report(UnitProblem.SETTING_UNSUPPORTED, Place.NOWHERE, file, name, value);
                }
            }
        }
    }

    private void columnOrder(String file, String name, String value) {
        ColumnOrder given = options.columnOrder();
        switch (value) {
            case "legacy" -> compare(file, name, value, "lockstep.columnOrder", lower(given), "declared");
            case "default" -> {
                if (given == ColumnOrder.DECLARED) {
                    compare(file, name, value, "lockstep.columnOrder", lower(given), "keys");
                }
            }
            default -> problems.report(UnitProblem.SETTING_UNSUPPORTED, Place.NOWHERE, file, name, value);
        }
    }

    private void naming(String file, String name, String value) {
        String wanted = NAMINGS.get(value.substring(value.lastIndexOf('.') + 1));
        if (wanted == null) {
            problems.report(UnitProblem.SETTING_UNSUPPORTED, Place.NOWHERE, file, name, value);
        } else {
            String given = options.naming() == NamingStrategy.JPA ? "jpa" : "spring";
            compare(file, name, value, "lockstep.naming", given, wanted);
        }
    }

    private void compare(String file, String name, String value, String option, String given, String wanted) {
        if (!given.equals(wanted)) {
            problems.report(UnitProblem.SETTING_CONTRADICTED, Place.NOWHERE, file, name, value, option, wanted);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isTrue(String value) {
        return value.equalsIgnoreCase("true");
    }
}
