package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Doubt;
import dev.lockstep.diff.Doubts;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Snapshot;
import java.util.List;

/** The folder held against the model: {@code changes} lead from the schema of {@code current} to {@code wanted}. */
record Comparison(Snapshot current, Schema wanted, Intent intent, List<Change> changes, EntityModel model) {

    Comparison {
        changes = List.copyOf(changes);
    }

    static Comparison of(Snapshot current, EntityModel model) {
        Intent intent = Intent.of(model.hints(), current.schema(), model.schema());
        Schema wanted = Reconciler.reconcile(current.schema(), model.schema(), intent.renames());
        return new Comparison(current, wanted, intent, Differ.diff(current.schema(), wanted, intent), model);
    }

    /** The way back. */
    List<Change> reversed() {
        return Differ.diff(wanted, current.schema(), intent.reversed());
    }

    List<Doubt> doubts() {
        return Doubts.of(changes, model.hints(), current.schema(), wanted);
    }
}
