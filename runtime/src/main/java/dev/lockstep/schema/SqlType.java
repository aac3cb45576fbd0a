package dev.lockstep.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A PostgreSQL type: a name, its modifiers, and how many array dimensions it has (PostgreSQL manual, Data Types).
 *
 * <p>Built-in types go by one short name each ({@code varchar}, {@code timestamptz}, {@code integer}); every alias that
 * SQL allows is folded to it by {@link #parse}, so that equal types are equal records. A type that is not built in keeps
 * its name as written.
 */
public record SqlType(String name, List<Integer> modifiers, int dimensions) {

    public static final SqlType BIGINT = of("bigint");
    public static final SqlType BOOLEAN = of("boolean");
    public static final SqlType INTEGER = of("integer");
    public static final SqlType JSONB = of("jsonb");
    public static final SqlType SMALLINT = of("smallint");
    public static final SqlType TEXT = of("text");
    public static final SqlType UUID = of("uuid");

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

    public SqlType {
        modifiers = List.copyOf(modifiers);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a type name cannot be empty");
        }
    }

    public static SqlType of(String name, Integer... modifiers) {
        return new SqlType(name, List.of(modifiers), 0);
    }

    public static SqlType varchar(int length) {
        return of("varchar", length);
    }

    public static SqlType numeric(int precision, int scale) {
        return of("numeric", precision, scale);
    }

    /** Reads a type as SQL, {@code format_type} or a {@code columnDefinition} writes it: {@code character varying(20)[]}. */
    public static SqlType parse(String text) {
        return TypeParser.parse(text);
    }

    /** Whether it belongs to PostgreSQL itself, arrays of it included; all others somebody has made, and can drop. */
    public boolean isBuiltIn() {
        return BUILT_IN.contains(name);
    }

    public SqlType arrayOf(int newDimensions) {
        return new SqlType(name, modifiers, newDimensions);
    }

    public boolean isArray() {
        return dimensions > 0;
    }

    /** The type of one element of an array; the type itself when it is none. */
    public SqlType element() {
        return arrayOf(0);
    }

    /** {@code varchar(20)}, {@code numeric(38,2)}, {@code text[]}: what {@link #parse} reads back. */
    @Override
    public String toString() {
        String arguments = modifiers.isEmpty()
                ? ""
                : modifiers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return name + arguments + "[]".repeat(dimensions);
    }
}
