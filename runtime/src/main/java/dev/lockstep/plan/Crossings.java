package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.IndexChange.DropIndex;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.diff.SequenceChange.RenameSequence;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables that move to another schema where something else has the names of their keys, indexes and identity sequences: those
 * go there under a name that nobody has. A key or index that keeps its name takes it back when it is free; what gets another
 * one anyway, as all sequences in question do, or is dropped, starts from the name on the way.
 */
final class Crossings {

    private final FormerNames formerNames;
    private final Map<NameInTable, Change> returns = new LinkedHashMap<>();
    private final List<Piece> first = new ArrayList<>();
    private final List<Change> rest = new ArrayList<>();

    private Crossings(List<Change> changes) {
        this.formerNames = new FormerNames(changes);
        changes.forEach(this::route);
        rest.addAll(returns.values());
    }

    static Crossings of(List<Change> changes) {
        return new Crossings(changes);
    }

    /** The renames that come before those of tables. */
    List<Piece> first() {
        return first;
    }

    /** The changes, from the names on the way. */
    List<Change> rest() {
        return rest;
    }

    private void route(Change change) {
        if (change instanceof RenameTable rename) {
            depart(rename);
            rest.add(rename);
        } else if (change instanceof RenameConstraint rename && cancelReturn(rename.table(), rename.from())) {
            rest.add(
                    new RenameConstraint(rename.table(), onTheWay(rename.table(), rename.from()), rename.constraint()));
        } else if (change instanceof DropConstraint drop
                && cancelReturn(drop.table(), drop.constraint().name())) {
            Constraint moved = drop.constraint()
                    .withName(onTheWay(drop.table(), drop.constraint().name()));
            rest.add(new DropConstraint(drop.table(), moved));
        } else if (change instanceof RenameIndex rename && cancelReturn(rename.table(), rename.from())) {
            rest.add(new RenameIndex(rename.table(), onTheWay(rename.table(), rename.from()), rename.index()));
        } else if (change instanceof DropIndex drop
                && cancelReturn(drop.table(), drop.index().name())) {
            Index moved =
                    drop.index().withName(onTheWay(drop.table(), drop.index().name()));
            rest.add(new DropIndex(drop.table(), moved));
        } else {
            rest.add(change);
        }
    }

    private void depart(RenameTable rename) {
        Table there = rename.table();
        Table here = there.withName(formerNames.ofTable(there.name()));
        for (Constraint constraint : there.constraints()) {
            ObjectName name = constraint.name();
            if (constraint.hasIndex() && rename.taken().contains(name.text())) {
                first(here, new RenameConstraint(here, name, constraint.withName(onTheWay(there, name))));
                returns.put(
                        new NameInTable(there.name(), name),
                        new RenameConstraint(there, onTheWay(there, name), constraint));
            }
        }
        for (Index index : there.indexes()) {
            ObjectName name = index.name();
            if (rename.taken().contains(name.text())) {
                first(here, new RenameIndex(here, name, index.withName(onTheWay(there, name))));
                returns.put(new NameInTable(there.name(), name), new RenameIndex(there, onTheWay(there, name), index));
            }
        }
        for (Column column : there.columns()) {
            if (column.value() instanceof ColumnValue.Identity identity) {
                departSequence(rename, here, Sequence.ofIdentity(here.name(), column, identity));
            }
        }
    }

    private void departSequence(RenameTable rename, Table here, Sequence sequence) {
        QualifiedName name = sequence.name();
        if (rename.taken().contains(name.name())) {
            QualifiedName moved = name.withName(RenameTable.onTheWay(name.schema(), name.name()));
            first(here, new RenameSequence(name, sequence.withName(moved)));
        }
    }

    private void first(Table table, Change change) {
        Impact impact = Impact.of(table.name(), TableLock.ACCESS_EXCLUSIVE);
        Action action = new Action(new Apply(change), change.origin(), List.of(impact));
        first.add(Piece.shared(Stage.RENAME_TABLES, Piece.NO_TABLE, Part.CLEAR_THE_WAY, action));
    }

    /** Takes the return of {@code name} off the list, as it gets another one or none; whether it was on it. */
    private boolean cancelReturn(Table table, ObjectName name) {
        return returns.remove(new NameInTable(table.name(), name)) != null;
    }

    /** {@code table} has its new name. */
    private ObjectName onTheWay(Table table, ObjectName name) {
        String schema = formerNames.ofTable(table.name()).schema();
        return ObjectName.derived(RenameTable.onTheWay(schema, name.text()));
    }

    private record NameInTable(QualifiedName table, ObjectName name) {}
}
