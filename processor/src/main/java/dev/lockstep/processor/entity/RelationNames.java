package dev.lockstep.processor.entity;

import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that a schema has once (PostgreSQL manual, {@code pg_class}): those of tables, sequences and indexes, of which
 * keys, unique and exclusion constraints have one each. Names that are derived avoid each other; given ones may meet.
 */
final class RelationNames {

    private final Map<QualifiedName, String> owners = new HashMap<>();
    private final Problems problems;

    RelationNames(Collection<TableDraft> tables, Collection<QualifiedName> sequences, Problems problems) {
        this.problems = problems;
        tables.forEach(table -> owners.put(table.name(), "a table"));
        sequences.forEach(sequence -> owners.putIfAbsent(sequence, "a sequence"));
    }

    void add(Table table, Place place) {
        for (Constraint constraint : table.constraints()) {
            switch (constraint.kind()) {
                case PRIMARY_KEY, UNIQUE, EXCLUSION -> add(constraint.name(), "a constraint", table, place);
                case FOREIGN_KEY, CHECK -> {
                    // Their names are the table's own.
                }
            }
        }
        for (Index index : table.indexes()) {
            add(index.name(), "an index", table, place);
        }
    }

    private void add(ObjectName name, String what, Table table, Place place) {
        String owner = what + " of table " + table.name();
        String other = owners.putIfAbsent(table.name().withName(name.text()), owner);
        if (other != null) {
            problems.report(MappingProblem.RELATION_TWICE, place, name.text(), other, owner);
        }
    }
}
