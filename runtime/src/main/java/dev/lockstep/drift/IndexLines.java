package dev.lockstep.drift;

import static dev.lockstep.drift.DriftLines.changed;

import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.sql.Definition;
import java.util.List;

/** Indexes that differ, or are not valid. */
record IndexLines(List<Defect> defects) implements IndexChange.Visitor<Difference> {

    @Override
    public Difference create(IndexChange.CreateIndex change) {
        return new Difference(Sign.MISSING, named(change) + " " + Definition.of(change.index()));
    }

    @Override
    public Difference drop(IndexChange.DropIndex change) {
        return new Difference(Sign.EXTRA, named(change) + " " + Definition.of(change.index()) + defect(change));
    }

    @Override
    public Difference rename(IndexChange.RenameIndex change) {
        return changed(
                "index " + Definition.of(change.index()),
                "named " + change.from(),
                "named " + change.index().name());
    }

    @Override
    public Difference replace(IndexChange.ReplaceIndex change) {
        return change.from().equals(change.index())
                ? new Difference(Sign.CHANGED, named(change) + defect(change))
                : changed(named(change), Definition.of(change.from()), Definition.of(change.index()));
    }

    private String defect(IndexChange change) {
        return Defect.text(defects, change.table().name(), change.index().name().text());
    }

    private static String named(IndexChange change) {
        return "index " + change.index().name();
    }
}
