package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.IndexChange.CreateIndex;
import dev.lockstep.diff.IndexChange.DropIndex;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.plan.Hazard.Kind;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Operation.CreateIndexConcurrently;
import dev.lockstep.plan.Operation.DropIndexConcurrently;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes of the indexes of a table that is in use: built and dropped concurrently, outside of any transaction. */
final class IndexExpansion implements IndexChange.Visitor<List<Piece>> {

    private final PlanOptions options;
    private final Probes probes;

    IndexExpansion(List<Change> changes, PlanOptions options) {
        this.options = options;
        this.probes = new Probes(changes, options);
    }

    @Override
    public List<Piece> create(CreateIndex change) {
        QualifiedName table = change.table().name();
        if (options.isOnline()) {
            Operation build = new CreateIndexConcurrently(change.table(), change.index());
            Impact impact = new Impact(
                    table, TableLock.SHARE_UPDATE_EXCLUSIVE, duplicates(change).toList());
            return List.of(Piece.standalone(Stage.ALTER, table, Part.BUILD_INDEXES, action(change, build, impact)));
        }
        Hazard builds = new Hazard(Kind.REBUILDS_INDEX, "nobody can write to " + table + " while the index is built");
        List<Hazard> hazards =
                Stream.concat(Stream.of(builds), duplicates(change)).toList();
        Impact impact = new Impact(table, TableLock.SHARE, hazards);
        return List.of(Piece.shared(Stage.ALTER, table, Part.BUILD_INDEXES, action(change, new Apply(change), impact)));
    }

    private Stream<Hazard> duplicates(CreateIndex change) {
        String text = "a row of " + change.table().name() + " that breaks "
                + change.index().name() + " stops the migration";
        boolean isUnique = change.index().uniqueness() != Index.Uniqueness.NOT_UNIQUE;
        return isUnique ? Stream.of(Hazard.ofRows(text, probes.of(change))) : Stream.empty();
    }

    @Override
    public List<Piece> drop(DropIndex change) {
        QualifiedName table = change.table().name();
        if (options.isOnline()) {
            Operation drop = new DropIndexConcurrently(change.table(), change.index());
            Impact impact = Impact.of(table, TableLock.SHARE_UPDATE_EXCLUSIVE);
            return List.of(Piece.standalone(Stage.ALTER, table, Part.DROP_INDEXES, action(change, drop, impact)));
        }
        Impact impact = Impact.of(table, TableLock.ACCESS_EXCLUSIVE);
        return List.of(Piece.shared(Stage.ALTER, table, Part.DROP_INDEXES, action(change, new Apply(change), impact)));
    }

    /** PostgreSQL takes a lock on the index alone (ALTER INDEX … RENAME). */
    @Override
    public List<Piece> rename(RenameIndex change) {
        Action action = new Action(new Apply(change), change.origin(), List.of());
        return List.of(Piece.shared(Stage.RENAMES, change.table().name(), Part.RENAME_OBJECTS, action));
    }

    @Override
    public List<Piece> replace(ReplaceIndex change) {
        List<Piece> pieces = new ArrayList<>(drop(new DropIndex(change.table(), change.from())));
        pieces.addAll(create(new CreateIndex(change.table(), change.index())));
        return pieces;
    }

    private static Action action(IndexChange change, Operation operation, Impact impact) {
        return new Action(operation, change.origin(), List.of(impact));
    }
}
