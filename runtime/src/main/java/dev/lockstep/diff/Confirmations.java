package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;
import java.util.List;

/** What may be dropped, by the {@code @Dropped} of the sources. */
record Confirmations(List<Hints.Dropped> drops) {

    Confirmations {
        drops = List.copyOf(drops);
    }

    boolean allow(Table table) {
        return drops.stream().anyMatch(drop -> names(drop, table));
    }

    boolean allow(Table table, Column column) {
        return drops.stream().anyMatch(drop -> names(drop, table, column));
    }

    /** By its name or that of its class, wherever that stands; what an attribute has made, on the class of the attribute. */
    static boolean names(Hints.Dropped drop, Table table) {
        String type = table.origin().type();
        return drop.name().equals(table.name().name())
                || drop.name().equals(table.name().toString())
                || HintedObjects.namesClass(drop.name(), type)
                || (drop.place().equals(Origin.of(type))
                        && drop.name().equals(table.origin().attribute()));
    }

    /** On the class of the table or of the attribute. */
    static boolean names(Hints.Dropped drop, Table table, Column column) {
        boolean stands = drop.place().equals(Origin.of(table.origin().type()))
                || drop.place().equals(Origin.of(column.origin().type()));
        return stands
                && (drop.name().equals(column.name())
                        || drop.name().equals(column.origin().attribute()));
    }
}
