package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.RenameColumn;
import dev.lockstep.diff.TableChange;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that tables and columns had before an earlier change of the same migration: what makes room for another one, or
 * goes by way of a temporary name, is known to an application under the first of them.
 */
record FormerNames(List<Change> changes) {

    FormerNames {
        changes = List.copyOf(changes);
    }

    /** Of the table that {@code change} finds under {@code name}. */
    Optional<QualifiedName> ofTable(TableChange change, QualifiedName name) {
        return before(change, RenameTable.class)
                .filter(rename -> rename.table().name().equals(name))
                .map(RenameTable::from)
                .findFirst();
    }

    /** Of the column that {@code change} finds under {@code name}. */
    Optional<String> ofColumn(ColumnChange change, String name) {
        return before(change, RenameColumn.class)
                .filter(rename -> rename.table().name().equals(change.table().name())
                        && rename.column().name().equals(name))
                .map(RenameColumn::from)
                .findFirst();
    }

    private <C extends Change> Stream<C> before(Change change, Class<C> kind) {
        return changes.subList(0, changes.indexOf(change)).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
