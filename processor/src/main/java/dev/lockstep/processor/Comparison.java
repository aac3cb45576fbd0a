package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Doubt;
import dev.lockstep.diff.Doubts;
import dev.lockstep.diff.Hints;
import dev.lockstep.diff.IdleHint;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.Snapshot.SettledRename;
import java.util.List;

/** The folder held against the model: {@code changes} lead from the schema of {@code current} to {@code wanted}. */
record Comparison(Snapshot current, Schema wanted, Intent intent, List<Change> changes, SourceModel source) {

    Comparison {
        changes = List.copyOf(changes);
    }

    static Comparison of(Snapshot current, SourceModel source) {
        EntityModel model = source.entities();
        Hints hints = unsettled(model.hints(), current);
        Intent intent = Intent.of(hints, current.schema(), model.schema());
        Schema wanted = Reconciler.reconcile(current.schema(), model.schema(), intent.renames());
        return new Comparison(current, wanted, intent, Differ.diff(current.schema(), wanted, intent), source);
    }

    EntityModel model() {
        return source.entities();
    }

    /** What the folder holds once its migrations are those of {@code manifest}. */
    Snapshot snapshot(Manifest manifest) {
        return new Snapshot(wanted, manifest, renames(), source.converters());
    }

    /** The way back. */
    List<Change> reversed() {
        return Differ.diff(wanted, current.schema(), intent.reversed());
    }

    List<Doubt> doubts() {
        return Doubts.of(changes, unsettled(model().hints(), current), intent, current.schema(), wanted);
    }

    /** The hints that nothing comes of. */
    List<IdleHint> idleHints() {
        Hints hints = model().hints();
        List<Hints.RenamedFrom> done = hints.renames().stream()
                .filter(rename -> current.renames().contains(settled(rename)))
                .toList();
        return IdleHint.among(hints, done, intent, current.schema(), wanted, changes);
    }

    /** The renames that are done once a migration is written for this comparison. */
    private List<SettledRename> renames() {
        return model().hints().renames().stream().map(Comparison::settled).toList();
    }

    private static Hints unsettled(Hints hints, Snapshot current) {
        return hints.withRenames(hints.renames().stream()
                .filter(rename -> !current.renames().contains(settled(rename)))
                .toList());
    }

    private static SettledRename settled(Hints.RenamedFrom rename) {
        return new SettledRename(rename.place(), rename.oldName());
    }
}
