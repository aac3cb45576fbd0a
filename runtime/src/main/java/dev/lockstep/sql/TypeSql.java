package dev.lockstep.sql;

import dev.lockstep.schema.SqlType;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A type as SQL: built-in ones in upper case, all others as they are named. */
public final class TypeSql {

    private static final Set<String> BUILT_IN = Set.of(
            "bigint",
            "bit",
            "boolean",
            "box",
            "bytea",
            "char",
            "cidr",
            "circle",
            "date",
            "double precision",
            "inet",
            "integer",
            "interval",
            "json",
            "jsonb",
            "line",
            "lseg",
            "macaddr",
            "macaddr8",
            "money",
            "numeric",
            "oid",
            "path",
            "point",
            "polygon",
            "real",
            "smallint",
            "text",
            "time",
            "timestamp",
            "timestamptz",
            "timetz",
            "tsquery",
            "tsvector",
            "uuid",
            "varbit",
            "varchar",
            "xml");

    private TypeSql() {}

    /** {@code VARCHAR(20)}, {@code NUMERIC(38, 2)}, {@code TEXT[]}. */
    public static String of(SqlType type) {
        String name = BUILT_IN.contains(type.name()) ? type.name().toUpperCase(Locale.ROOT) : type.name();
        String modifiers = type.modifiers().isEmpty()
                ? ""
                : type.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return name + modifiers + "[]".repeat(type.dimensions());
    }
}
