package dev.lockstep.sql;

import dev.lockstep.schema.SqlType;
import java.util.Locale;
import java.util.stream.Collectors;

/** A type as SQL: built-in ones in upper case, all others as they are named. */
public final class TypeSql {

    private TypeSql() {}

    /** {@code VARCHAR(20)}, {@code NUMERIC(38, 2)}, {@code TEXT[]}. */
    public static String of(SqlType type) {
        String name = type.isBuiltIn() ? type.name().toUpperCase(Locale.ROOT) : type.name();
        String modifiers = type.modifiers().isEmpty()
                ? ""
                : type.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return name + modifiers + "[]".repeat(type.dimensions());
    }
}
