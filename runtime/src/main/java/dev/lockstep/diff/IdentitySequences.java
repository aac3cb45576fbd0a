package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.diff.SequenceChange.RenameSequence;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The sequences inside identity columns. PostgreSQL names them after their table and column when they are made, and leaves
 * them behind when those are renamed.
 */
final class IdentitySequences {

    private IdentitySequences() {}

    static List<Change> renamed(Schema before, Renames renames) {
        List<QualifiedName> existing = new ArrayList<>();
        List<Rename<QualifiedName>> moves = new ArrayList<>();
        Map<QualifiedName, Sequence> sequences = new HashMap<>();
        for (Table table : before.tables()) {
            QualifiedName newTable = renames.tableAfter(table.name());
            Set<String> taken = CarriedNames.taken(before, renames, table.name());
            for (Column column : table.columns()) {
                if (column.value() instanceof ColumnValue.Identity identity) {
                    String old = Sequence.ofIdentity(table.name(), column, identity)
                            .name()
                            .name();
                    Column renamed = column.withName(renames.columnAfter(table.name(), column.name()));
                    Sequence wanted = Sequence.ofIdentity(newTable, renamed, identity);
                    QualifiedName moved = new QualifiedName(
                            newTable.schema(),
                            taken.contains(old)
                                    ? RenameTable.onTheWay(table.name().schema(), old)
                                    : old);
                    existing.add(moved);
                    if (!moved.equals(wanted.name())) {
                        moves.add(new Rename<>(moved, wanted.name()));
                        sequences.put(wanted.name(), wanted);
                    }
                }
            }
        }
        return RenameSteps.ofRelations(moves, existing).stream()
                .<Change>map(step -> new RenameSequence(
                        step.from(),
                        Objects.requireNonNull(sequences.get(step.end())).withName(step.to())))
                .toList();
    }
}
