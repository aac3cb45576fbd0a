package dev.lockstep.migration;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What two branches have both changed since they parted: the places where a merge deserves a second look. */
final class Overlaps {

    private Overlaps() {}

    /** A sentence for each table or column that neither side has left as it was. */
    static List<String> of(Schema base, Schema kept, Schema own) {
        SortedMap<String, String> before = parts(base);
        SortedMap<String, String> theirs = parts(kept);
        SortedMap<String, String> ours = parts(own);
        SortedSet<String> names = new TreeSet<>(theirs.keySet());
        names.addAll(before.keySet());
        names.addAll(ours.keySet());
        List<String> overlaps = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(before.get(name));
            Optional<String> theirChange = verb(was, theirs, name);
            Optional<String> ownChange = verb(was, ours, name);
            if (theirChange.isPresent() && ownChange.isPresent()) {
                overlaps.add(name + ": the other branch has " + theirChange.get() + " it, and yours has "
                        + ownChange.get() + " it");
            }
        }
        return overlaps;
    }

    private static Optional<String> verb(Optional<String> was, Map<String, String> side, String name) {
        Optional<String> is = Optional.ofNullable(side.get(name));
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was.isEmpty()) {
            return Optional.of("added");
        }
        return Optional.of(is.isEmpty() ? "dropped" : "changed");
    }

    /** Tables and columns by name, as texts that are equal when they are. Where something comes from does not count. */
    private static SortedMap<String, String> parts(Schema schema) {
        SortedMap<String, String> parts = new TreeMap<>();
        for (Table table : schema.tables()) {
            parts.put("table " + table.name(), "");
            for (Column column : table.columns()) {
                parts.put(
                        "column " + table.name() + "." + column.name(),
                        column.withOrigin(Origin.NONE).toString());
            }
            table.constraints()
                    .forEach(constraint -> parts.put(
                            "constraint " + constraint.name().text() + " on " + table.name(), constraint.toString()));
            table.indexes().forEach(index -> parts.put("index " + index.name().text(), index.toString()));
        }
        schema.enumTypes()
                .forEach(type -> parts.put("type " + type.name(), type.labels().toString()));
        return parts;
    }
}
