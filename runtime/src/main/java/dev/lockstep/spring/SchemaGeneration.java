package dev.lockstep.spring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The ways to let Hibernate create or change tables, as Spring Boot has them: {@code spring.jpa.hibernate.ddl-auto} and {@code
 * spring.jpa.generate-ddl}, and the properties that are handed to Hibernate as they are (Jakarta Persistence 9.4, {@code
 * org.hibernate.tool.schema.Action}).
 */
final class SchemaGeneration {

    private static final String DDL_AUTO = "spring.jpa.hibernate.ddl-auto";
    private static final String GENERATE_DDL = "spring.jpa.generate-ddl";
    private static final String NATIVE = "spring.jpa.properties";
    private static final List<String> NATIVE_KEYS = List.of(
            "hibernate.hbm2ddl.auto",
            "jakarta.persistence.schema-generation.database.action",
            "javax.persistence.schema-generation.database.action");
    private static final Set<String> CHANGING =
            Set.of("create", "create-only", "create-drop", "drop-and-create", "drop", "update");

    private SchemaGeneration() {}

    /** Throws for the first setting that would let anything but a migration change the schema. */
    static void refuse(Environment environment) {
        Binder binder = Binder.get(environment);
        binder.bind(DDL_AUTO, String.class).ifBound(value -> refuse(DDL_AUTO, value));
        Map<String, String> natives =
                binder.bind(NATIVE, Bindable.mapOf(String.class, String.class)).orElse(Map.of());
        for (String key : NATIVE_KEYS) {
            refuse(NATIVE + "." + key, natives.getOrDefault(key, "none"));
        }
        // Hibernate is given "update" for it, even if ddl-auto is none.
        if (binder.bind(GENERATE_DDL, Boolean.class).orElse(false)) {
            throw refusal(GENERATE_DDL, "true", "false");
        }
    }

    private static void refuse(String setting, String value) {
        if (CHANGING.contains(value.strip().toLowerCase(Locale.ROOT))) {
            throw refusal(setting, value, setting.equals(DDL_AUTO) ? "validate" : "none");
        }
    }

    private static SchemaGenerationException refusal(String setting, String value, String instead) {
        return new SchemaGenerationException(setting + " is " + value + ", which lets Hibernate change the schema."
                + " What it changes is in no migration: the next one fails on it, and a rollback leaves it. Set "
                + setting
                + "=" + instead + ", or lockstep.enabled=false where Hibernate is to make the schema.");
    }
}
