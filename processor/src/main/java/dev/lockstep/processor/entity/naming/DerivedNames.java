package dev.lockstep.processor.entity.naming;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that PostgreSQL gives to constraints and indexes that nobody named ({@code makeObjectName} and {@code
 * ChooseRelationName} in its sources): {@code table_column_label}, both parts cut so that 63 bytes are enough, digits
 * behind the label when the name is taken in the schema.
 */
public final class DerivedNames {

    private final Map<String, Set<String>> taken = new TreeMap<>();

    /** Names that users gave, and tables and sequences, which share their schema's names with indexes. */
    public void reserve(String schema, Collection<String> names) {
        namesOf(schema).addAll(names);
    }

    public String primaryKey(String schema, String table) {
        return choose(schema, table, List.of(), "pkey");
    }

    public String unique(String schema, String table, List<String> columns) {
        return choose(schema, table, columns, "key");
    }

    public String foreignKey(String schema, String table, List<String> columns) {
        return choose(schema, table, columns, "fkey");
    }

    public String exclusion(String schema, String table, List<String> columns) {
        return choose(schema, table, columns, "excl");
    }

    /** PostgreSQL names a check after its column only when there is exactly one. */
    public String check(String schema, String table, List<String> columns) {
        return choose(schema, table, columns.size() == 1 ? columns : List.of(), "check");
    }

    public String index(String schema, String table, List<String> columns) {
        return choose(schema, table, columns, "idx");
    }

    private String choose(String schema, String table, List<String> columns, String label) {
        String name = make(table, String.join("_", columns), label);
        for (int pass = 1; !namesOf(schema).add(name); pass++) {
            name = make(table, String.join("_", columns), label + pass);
        }
        return name;
    }

    private Set<String> namesOf(String schema) {
        return taken.computeIfAbsent(schema, key -> new HashSet<>());
    }

    /** Takes bytes from the longer part until all fit. */
    static String make(String table, String columns, String label) {
        int separators = columns.isEmpty() ? 1 : 2;
        int room = Identifier.MAX_BYTES - bytes(label) - separators;
        int tableBytes = bytes(table);
        int columnBytes = bytes(columns);
        while (tableBytes + columnBytes > room) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        String middle = columns.isEmpty() ? "" : "_" + Identifier.shorten(columns, columnBytes);
        return Identifier.shorten(table, tableBytes) + middle + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
