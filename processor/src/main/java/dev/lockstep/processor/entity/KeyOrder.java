package dev.lockstep.processor.entity;

import dev.lockstep.schema.SqlType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order of the columns in a composite primary key: narrow columns first, then by name, as Hibernate's standard
 * ordering strategy has it. The declared order does not count, and an index on the key depends on this one.
 */
final class KeyOrder {

    private static final int DEFAULT_LENGTH = 255;
    private static final int MAX_VARCHAR = 10_485_760;
    private static final int SMALLEST = 4;

    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("boolean", 1),
            Map.entry("smallint", 2),
            Map.entry("integer", 4),
            Map.entry("real", 4),
            Map.entry("bigint", 8),
            Map.entry("double precision", 8),
            Map.entry("numeric", 2),
            Map.entry("date", 4),
            Map.entry("time", 4),
            Map.entry("timetz", 4),
            Map.entry("timestamp", 8),
            Map.entry("timestamptz", 8),
            Map.entry("uuid", 16),
            Map.entry("inet", 19),
            Map.entry("text", MAX_VARCHAR),
            Map.entry("bytea", MAX_VARCHAR));

    private KeyOrder() {}

    /** The names of {@code columns}, sorted; {@code names} knows how Hibernate writes each. */
    static List<String> sort(List<BoundColumn> columns, Names names) {
        return columns.stream()
                .sorted(Comparator.<BoundColumn>comparingInt(column ->
                                Math.max(SMALLEST, bytes(column.column().type())))
                        .thenComparing(
                                column -> names.physical(column.logical()).text()))
                .map(BoundColumn::name)
                .distinct()
                .toList();
    }

    private static int bytes(SqlType type) {
        if (!type.isArray() && (type.name().equals("varchar") || type.name().equals("char"))) {
            int length = type.modifiers().isEmpty()
                    ? DEFAULT_LENGTH
                    : type.modifiers().get(0);
            return length == DEFAULT_LENGTH ? MAX_VARCHAR : length;
        }
        return type.isArray() ? Integer.MAX_VALUE : BYTES.getOrDefault(type.name(), Integer.MAX_VALUE);
    }
}
