package dev.lockstep.snapshot;

import dev.lockstep.schema.Origin;

/** The place in the sources; within a table, {@code #attribute} is short for an attribute of the table's own class. */
final class OriginJson {

    private OriginJson() {}

    static String write(Origin origin, Origin table) {
        boolean sameClass = origin.isKnown() && origin.type().equals(table.type());
        return sameClass && !origin.attribute().isEmpty() ? "#" + origin.attribute() : origin.toString();
    }

    static Origin read(JsonObject json, Origin table) {
        String text = json.string("from", "");
        return text.startsWith("#") ? new Origin(table.type(), text.substring(1)) : Origin.parse(text);
    }
}
