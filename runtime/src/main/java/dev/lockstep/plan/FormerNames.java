package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.RenameColumn;
import dev.lockstep.diff.TableChange;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that tables and columns had before an earlier change of the same migration: what makes room for another one, or
 * goes by way of a temporary name, is known to an application under the first of them.
 */
public record FormerNames(List<Change> changes) {

    public FormerNames {
        changes = List.copyOf(changes);
    }

    /** What the table that is called {@code name} afterwards is called before all changes. */
    public QualifiedName ofTable(QualifiedName name) {
        QualifiedName former = name;
        for (RenameTable rename : lastFirst(RenameTable.class)) {
            former = rename.table().name().equals(former) ? rename.from() : former;
        }
        return former;
    }

    /** The same of a column; {@code table} is called so afterwards. */
    public String ofColumn(QualifiedName table, String name) {
        String former = name;
        for (RenameColumn rename : lastFirst(RenameColumn.class)) {
            boolean becomes = rename.table().name().equals(table)
                    && rename.column().name().equals(former);
            former = becomes ? rename.from() : former;
        }
        return former;
    }

    /** Whether there is no such table before the changes. */
    public boolean isNew(QualifiedName table) {
        return of(changes, CreateTable.class)
                .anyMatch(created -> created.table().name().equals(table));
    }

    /** Whether there is no such column before the changes. */
    public boolean isNew(QualifiedName table, String column) {
        return of(changes, AddColumn.class)
                .anyMatch(added -> added.table().name().equals(table)
                        && added.column().name().equals(column));
    }

    /** Whether no row can have what a key refers to: the table, or one of the columns, is new. */
    public boolean isReferredNew(ForeignKey key) {
        return isNew(key.referencedTable())
                || key.referencedColumns().stream().anyMatch(column -> isNew(key.referencedTable(), column));
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

    /** Hardly a migration renames anything: only then is it looked up where the change stands. */
    private <C extends Change> Stream<C> before(Change change, Class<C> kind) {
        for (Change any : changes) {
            if (kind.isInstance(any)) {
                return of(changes.subList(0, changes.indexOf(change)), kind);
            }
        }
        return Stream.empty();
    }

    private <C extends Change> List<C> lastFirst(Class<C> kind) {
        List<C> found = new ArrayList<>(of(changes, kind).toList());
        Collections.reverse(found);
        return found;
    }

    private static <C extends Change> Stream<C> of(List<Change> changes, Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
