package dev.lockstep.diff;

import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that a table takes along into another schema: those of the indexes of its keys, of its other indexes and of the
 * sequences inside its identity columns are names of relations there (PostgreSQL manual, ALTER TABLE, {@code SET SCHEMA}).
 */
final class CarriedNames {

    private CarriedNames() {}

    /** Those of {@code table} that something else has there, or takes there, too; none when it stays in its schema. */
    static Set<String> taken(Schema current, Renames renames, QualifiedName table) {
        String target = renames.tableAfter(table).schema();
        if (target.equals(table.schema())) {
            return Set.of();
        }
        Set<String> others = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Table other : current.tables()) {
            if (other.name().equals(table)) {
                of(other).forEach(own::add);
                continue;
            }
            if (other.name().schema().equals(target)) {
                others.add(other.name().name());
                of(other).forEach(others::add);
            } else if (renames.tableAfter(other.name()).schema().equals(target)) {
                of(other).forEach(others::add);
            }
        }
        current.sequences().stream()
                .map(Sequence::name)
                .filter(name -> name.schema().equals(target))
                .forEach(name -> others.add(name.name()));
        own.retainAll(others);
        return own;
    }

    private static Stream<String> of(Table table) {
        Stream<String> keys = table.constraints().stream()
                .filter(Constraint::hasIndex)
                .map(constraint -> constraint.name().text());
        Stream<String> indexes = table.indexes().stream().map(Index::name).map(name -> name.text());
        Stream<String> sequences = table.columns().stream()
                .flatMap(column -> column.value() instanceof ColumnValue.Identity identity
                        ? Stream.of(Sequence.ofIdentity(table.name(), column, identity))
                        : Stream.empty())
                .map(sequence -> sequence.name().name());
        return Stream.of(keys, indexes, sequences).flatMap(names -> names);
    }
}
