package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.diff.SequenceChange.RenameSequence;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sequences inside identity columns. PostgreSQL names them after their table and column when they are made, and leaves
 * them behind when those are renamed.
 */
final class IdentitySequences {

    private static final int MAX_BYTES = 63;

    private IdentitySequences() {}

    static List<Change> renamed(Schema before, Renames renames) {
        List<QualifiedName> existing = new ArrayList<>();
        List<Rename<QualifiedName>> moves = new ArrayList<>();
        Map<QualifiedName, Sequence> sequences = new HashMap<>();
        for (Table table : before.tables()) {
            QualifiedName newTable = renames.tableAfter(table.name());
            for (Column column : table.columns()) {
                if (column.value() instanceof ColumnValue.Identity identity) {
                    QualifiedName old = name(table.name(), column.name());
                    QualifiedName wanted = name(newTable, renames.columnAfter(table.name(), column.name()));
                    QualifiedName moved = new QualifiedName(newTable.schema(), old.name());
                    existing.add(moved);
                    if (!moved.equals(wanted)) {
                        moves.add(new Rename<>(moved, wanted));
                        sequences.put(wanted, new Sequence(wanted, column.type(), identity.options(), column.origin()));
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

    /** Of the longer one of the two names as much is left out as it takes ({@code makeObjectName} in PostgreSQL). */
    private static QualifiedName name(QualifiedName table, String column) {
        int room = MAX_BYTES - "__seq".length();
        String head = table.name();
        String tail = column;
        while (bytes(head) + bytes(tail) > room) {
            if (bytes(head) > bytes(tail)) {
                head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
            } else {
                tail = tail.substring(0, tail.offsetByCodePoints(tail.length(), -1));
            }
        }
        return table.withName(head + "_" + tail + "_seq");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
