package dev.lockstep.plan;

import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes to another type that every value survives unharmed. */
final class Widening {

    private static final Set<List<String>> SAFE = Set.of(
            List.of("smallint", "integer"),
            List.of("smallint", "bigint"),
            List.of("integer", "bigint"),
            List.of("smallint", "numeric"),
            List.of("integer", "numeric"),
            List.of("bigint", "numeric"),
            List.of("smallint", "real"),
            List.of("smallint", "double precision"),
            List.of("integer", "double precision"),
            List.of("real", "double precision"),
            List.of("varchar", "text"),
            List.of("char", "text"),
            List.of("citext", "text"),
            List.of("cidr", "inet"),
            List.of("json", "jsonb"));

    /** The longest text of a value, where there is one. */
    private static final Map<String, Integer> TEXT_LENGTH =
            Map.of("uuid", 36, "boolean", 5, "smallint", 6, "integer", 11, "bigint", 20, "date", 13);

    private Widening() {}

    static boolean isSafe(SqlType from, SqlType to) {
        boolean toText = to.equals(SqlType.TEXT) && !from.isArray();
        boolean listed =
                SAFE.contains(List.of(from.name(), to.name())) && to.modifiers().isEmpty();
        boolean midnight = from.name().equals("date") && to.name().equals("timestamp");
        boolean unlimited = from.name().equals("text") && to.equals(SqlType.of("varchar"));
        return from.dimensions() == to.dimensions()
                && (toText || listed || midnight || unlimited || hasRoomForText(from, to));
    }

    private static boolean hasRoomForText(SqlType from, SqlType to) {
        Integer length = TEXT_LENGTH.get(from.name());
        return to.name().equals("varchar")
                && length != null
                && (to.modifiers().isEmpty() || to.modifiers().get(0) >= length);
    }
}
