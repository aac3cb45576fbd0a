package dev.lockstep.plan;

import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables with those that they reference before them. Where references go round in a circle, one of them has to wait. */
final class TableOrder {

    private final Map<QualifiedName, Table> byName = new HashMap<>();
    private final Map<QualifiedName, Table> ordered = new LinkedHashMap<>();
    private final Set<QualifiedName> entered = new HashSet<>();

    private TableOrder(List<Table> tables) {
        tables.forEach(table -> byName.put(table.name(), table));
        tables.forEach(this::enter);
    }

    static List<Table> parentsFirst(List<Table> tables) {
        return List.copyOf(new TableOrder(tables).ordered.values());
    }

    private void enter(Table table) {
        if (!entered.add(table.name())) {
            return;
        }
        for (ForeignKey key : table.foreignKeys()) {
            Table parent = byName.get(key.referencedTable());
            if (parent != null) {
                enter(parent);
            }
        }
        ordered.put(table.name(), table);
    }
}
