package dev.lockstep.plan;

import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables with those that they reference before them. Where references go round in a circle, one of them has to wait. */
final class TableOrder {

    private final Map<QualifiedName, Table> byName = new HashMap<>();
    private final Map<QualifiedName, Table> ordered = new LinkedHashMap<>();
    private final Set<QualifiedName> entered = new HashSet<>();
    private final Deque<Visit> path = new ArrayDeque<>();

    /** A table whose parents come before it: those of the keys that are left have yet to be seen. */
    private record Visit(Table table, Iterator<ForeignKey> keys) {}

    private TableOrder(List<Table> tables) {
        tables.forEach(table -> byName.put(table.name(), table));
        tables.forEach(this::enterWithParents);
    }

    static List<Table> parentsFirst(List<Table> tables) {
        return List.copyOf(new TableOrder(tables).ordered.values());
    }

    /** On a stack of its own: a chain of references may be longer than the calls that a thread has room for. */
    private void enterWithParents(Table table) {
        enter(table);
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (visit.keys().hasNext()) {
                Table parent = byName.get(visit.keys().next().referencedTable());
                if (parent != null) {
                    enter(parent);
                }
            } else {
                path.removeLast();
                ordered.put(visit.table().name(), visit.table());
            }
        }
    }

    private void enter(Table table) {
        if (entered.add(table.name())) {
            path.addLast(new Visit(table, table.foreignKeys().iterator()));
        }
    }
}
