package dev.lockstep.drift;

import static dev.lockstep.drift.DriftLines.changed;
import static dev.lockstep.drift.DriftLines.whole;

import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.EnumTypeChange;

/** Enum types that are missing, or have other labels. */
final class EnumTypeLines implements EnumTypeChange.Visitor<Difference> {

    @Override
    public Difference create(EnumTypeChange.CreateEnumType change) {
        return whole(Sign.MISSING);
    }

    @Override
    public Difference drop(EnumTypeChange.DropEnumType change) {
        return whole(Sign.EXTRA);
    }

    @Override
    public Difference rename(EnumTypeChange.RenameEnumType change) {
        return changed("name", change.from().toString(), change.type().name().toString());
    }

    @Override
    public Difference addLabel(EnumTypeChange.AddEnumLabel change) {
        return new Difference(Sign.MISSING, "label " + change.label());
    }

    @Override
    public Difference renameLabel(EnumTypeChange.RenameEnumLabel change) {
        return changed("label", change.from(), change.to());
    }

    @Override
    public Difference recreate(EnumTypeChange.RecreateEnumType change) {
        return changed(
                "labels",
                String.join(", ", change.from().labels()),
                String.join(", ", change.type().labels()));
    }
}
