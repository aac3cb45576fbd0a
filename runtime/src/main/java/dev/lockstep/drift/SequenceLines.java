package dev.lockstep.drift;

import static dev.lockstep.drift.DriftLines.changed;
import static dev.lockstep.drift.DriftLines.whole;

import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.sql.Definition;

/** Sequences that are missing, or count differently. */
final class SequenceLines implements SequenceChange.Visitor<Difference> {

    @Override
    public Difference create(SequenceChange.CreateSequence change) {
        return whole(Sign.MISSING);
    }

    @Override
    public Difference drop(SequenceChange.DropSequence change) {
        return whole(Sign.EXTRA);
    }

    @Override
    public Difference rename(SequenceChange.RenameSequence change) {
        return changed(
                "name", change.from().toString(), change.sequence().name().toString());
    }

    @Override
    public Difference change(SequenceChange.ChangeSequence change) {
        return changed("counts", Definition.of(change.from()), Definition.of(change.sequence()));
    }
}
