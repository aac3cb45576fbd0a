package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Intent;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Snapshot;
import java.util.List;

/** The folder held against the model: {@code changes} lead from the schema of {@code current} to {@code wanted}. */
record Comparison(Snapshot current, Schema wanted, Intent intent, List<Change> changes, EntityModel model) {

    Comparison {
        changes = List.copyOf(changes);
    }
}
