package dev.lockstep.plan;

import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Set;

/**
 * What {@code ALTER COLUMN … TYPE} costs, as measured alike on PostgreSQL 13 to 18: most growth is free, everything else
 * writes the table anew.
 */
enum TypeChange {
    /** Only the catalog changes. */
    METADATA_ONLY,
    /** The rows stay as they are; an index on the column is built anew. */
    REBUILDS_INDEXES,
    /** The table and all its indexes are written anew. */
    REWRITES;

    private static final Set<String> WITH_FRACTION = Set.of("timestamp", "timestamptz", "time", "timetz", "interval");
    private static final Set<String> FREE = Set.of("varchar>text", "text>varchar", "cidr>inet", "xml>text");
    private static final Set<String> SAME_ROWS = Set.of(
            "text>citext",
            "citext>text",
            "varchar>citext",
            "citext>varchar",
            "integer>oid",
            "oid>integer",
            "bit>varbit");
    private static final int DEFAULT_FRACTION = 6;

    static TypeChange of(SqlType from, SqlType to) {
        if (from.equals(to)) {
            return REBUILDS_INDEXES;
        }
        if (from.isArray() || to.isArray()) {
            return REWRITES;
        }
        if (from.name().equals(to.name())) {
            return grows(from, to) ? METADATA_ONLY : REWRITES;
        }
        String pair = from.name() + ">" + to.name();
        if (FREE.contains(pair)) {
            return to.modifiers().isEmpty() ? METADATA_ONLY : REWRITES;
        }
        return SAME_ROWS.contains(pair) && to.modifiers().isEmpty() ? REBUILDS_INDEXES : REWRITES;
    }

    /** Whether a value that fits may stop to fit, or is cut: a lower length, precision, scale or range. */
    static boolean narrows(SqlType from, SqlType to) {
        if (from.name().equals(to.name()) && from.dimensions() == to.dimensions()) {
            return !holds(from, to);
        }
        return !Widening.isSafe(from, to);
    }

    private static boolean grows(SqlType from, SqlType to) {
        return switch (from.name()) {
            case "varchar", "varbit" -> limit(from) <= limit(to);
            case "numeric" -> to.modifiers().isEmpty() || (sameScale(from, to) && precision(from) <= precision(to));
            default -> WITH_FRACTION.contains(from.name()) && fraction(from) <= fraction(to);
        };
    }

    private static boolean holds(SqlType from, SqlType to) {
        if (from.name().equals("numeric")
                && !from.modifiers().isEmpty()
                && !to.modifiers().isEmpty()) {
            return scale(from) <= scale(to) && precision(from) - scale(from) <= precision(to) - scale(to);
        }
        return grows(from, to) || (from.name().equals("char") && limit(from) <= limit(to));
    }

    private static long limit(SqlType type) {
        return type.modifiers().isEmpty() ? Long.MAX_VALUE : type.modifiers().get(0);
    }

    private static int fraction(SqlType type) {
        return type.modifiers().isEmpty() ? DEFAULT_FRACTION : type.modifiers().get(0);
    }

    private static long precision(SqlType type) {
        return limit(type);
    }

    private static int scale(SqlType type) {
        List<Integer> modifiers = type.modifiers();
        return modifiers.size() < 2 ? 0 : modifiers.get(1);
    }

    private static boolean sameScale(SqlType from, SqlType to) {
        return !from.modifiers().isEmpty() && scale(from) == scale(to);
    }
}
