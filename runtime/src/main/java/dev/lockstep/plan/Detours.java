package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.IndexChange.CreateIndex;
import dev.lockstep.diff.IndexChange.DropIndex;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Constraints and indexes that take over each other's names, as those of two tables do that exchange theirs, or new ones from a
 * table that goes: whatever stands in the way of another one first gets a name that nobody wants.
 */
final class Detours {

    private static final String DETOUR = "_swapped";

    private final Set<QualifiedName> wanted = new HashSet<>();
    private final Map<QualifiedName, Table> created = new HashMap<>();
    private final List<Piece> first = new ArrayList<>();
    private final List<Change> rest = new ArrayList<>();

    private Detours(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof RenameConstraint rename) {
                wanted.add(inNamespace(rename.table(), rename.constraint().name()));
            } else if (change instanceof RenameIndex rename) {
                wanted.add(inNamespace(rename.table(), rename.index().name()));
            } else if (change instanceof CreateTable create) {
                create.table().constraints().forEach(constraint -> created(create.table(), constraint));
                create.table().indexes().forEach(index -> created(create.table(), index.name()));
            } else if (change instanceof AddConstraint add) {
                created(add.table(), add.constraint());
            } else if (change instanceof CreateIndex create) {
                created(create.table(), create.index().name());
            }
        }
        changes.forEach(this::route);
    }

    static Detours of(List<Change> changes) {
        return new Detours(changes);
    }

    /** The first halves of renames that go by way of another name; right after the renames of tables. */
    List<Piece> first() {
        return first;
    }

    /** The changes with those renames starting from the name in between. */
    List<Change> rest() {
        return rest;
    }

    private void route(Change change) {
        if (change instanceof RenameConstraint rename && isWanted(rename.table(), rename.from())) {
            Constraint moved = moveAway(rename.table(), rename.constraint().withName(rename.from()));
            rest.add(new RenameConstraint(rename.table(), moved.name(), rename.constraint()));
        } else if (change instanceof RenameIndex rename && isWanted(rename.table(), rename.from())) {
            Index moved = moveAway(rename.table(), rename.index().withName(rename.from()));
            rest.add(new RenameIndex(rename.table(), moved.name(), rename.index()));
        } else if (change instanceof DropConstraint drop && standsInAnother(drop.table(), drop.constraint())) {
            rest.add(new DropConstraint(drop.table(), moveAway(drop.table(), drop.constraint())));
        } else if (change instanceof DropIndex drop
                && standsInAnother(drop.table(), drop.index().name())) {
            rest.add(new DropIndex(drop.table(), moveAway(drop.table(), drop.index())));
        } else {
            if (change instanceof DropTable drop) {
                moveAllAway(drop.table());
            }
            rest.add(change);
        }
    }

    /** The names of keys and indexes are those of relations: no table can have one that another table still has. */
    private void moveAllAway(Table table) {
        table.constraints().stream()
                .filter(Constraint::hasIndex)
                .filter(constraint -> stands(table, constraint.name()))
                .forEach(constraint -> moveAway(table, constraint));
        table.indexes().stream().filter(index -> stands(table, index.name())).forEach(index -> moveAway(table, index));
    }

    private Constraint moveAway(Table table, Constraint constraint) {
        Constraint moved = constraint.withName(detour(constraint.name()));
        hop(table, new RenameConstraint(table, constraint.name(), moved));
        return moved;
    }

    private Index moveAway(Table table, Index index) {
        Index moved = index.withName(detour(index.name()));
        hop(table, new RenameIndex(table, index.name(), moved));
        return moved;
    }

    private void hop(Table table, Change change) {
        Impact impact = Impact.of(table.name(), TableLock.ACCESS_EXCLUSIVE);
        Action action = new Action(new Apply(change), change.origin(), List.of(impact));
        first.add(Piece.shared(Stage.RENAME_TABLES, Piece.NO_TABLE, Part.RENAME_OBJECTS, action));
    }

    /** In the way of a rename, or of what is created before this table is dropped. */
    private boolean stands(Table table, ObjectName name) {
        return isWanted(table, name) || created.containsKey(inNamespace(table, name));
    }

    private boolean standsInAnother(Table table, Constraint constraint) {
        return constraint.hasIndex() ? standsInAnother(table, constraint.name()) : isWanted(table, constraint.name());
    }

    /** In the way of a rename, or of what another table gets: tables are changed one after the other. */
    private boolean standsInAnother(Table table, ObjectName name) {
        Table creator = created.getOrDefault(inNamespace(table, name), table);
        return isWanted(table, name) || !creator.name().equals(table.name());
    }

    private void created(Table table, Constraint constraint) {
        if (constraint.hasIndex()) {
            created(table, constraint.name());
        }
    }

    private void created(Table table, ObjectName name) {
        created.put(inNamespace(table, name), table);
    }

    private boolean isWanted(Table table, ObjectName name) {
        return wanted.contains(inNamespace(table, name));
    }

    private static QualifiedName inNamespace(Table table, ObjectName name) {
        return table.name().withName(name.text());
    }

    private static ObjectName detour(ObjectName name) {
        return ObjectName.derived(Identifier.fit(name.text(), DETOUR));
    }
}
