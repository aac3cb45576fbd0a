package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Constraints and indexes that take over each other's names, as those of two tables do that exchange theirs: whatever stands
 * in the way of another one first gets a name that nobody wants.
 */
final class Detours {

    private static final String DETOUR = "_swapped";

    private final Set<QualifiedName> wanted = new HashSet<>();
    private final List<Piece> first = new ArrayList<>();
    private final List<Change> rest = new ArrayList<>();

    private Detours(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof RenameConstraint rename) {
                wanted.add(inNamespace(rename.table(), rename.constraint().name()));
            } else if (change instanceof RenameIndex rename) {
                wanted.add(inNamespace(rename.table(), rename.index().name()));
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
            ObjectName detour = detour(rename.from());
            hop(
                    rename.table(),
                    new RenameConstraint(
                            rename.table(), rename.from(), rename.constraint().withName(detour)));
            rest.add(new RenameConstraint(rename.table(), detour, rename.constraint()));
        } else if (change instanceof RenameIndex rename && isWanted(rename.table(), rename.from())) {
            ObjectName detour = detour(rename.from());
            hop(
                    rename.table(),
                    new RenameIndex(
                            rename.table(), rename.from(), rename.index().withName(detour)));
            rest.add(new RenameIndex(rename.table(), detour, rename.index()));
        } else {
            rest.add(change);
        }
    }

    private void hop(Table table, Change change) {
        Impact impact = Impact.of(table.name(), TableLock.ACCESS_EXCLUSIVE);
        Action action = new Action(new Apply(change), change.origin(), List.of(impact));
        first.add(Piece.shared(Stage.RENAME_TABLES, Piece.NO_TABLE, Part.RENAME_OBJECTS, action));
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
