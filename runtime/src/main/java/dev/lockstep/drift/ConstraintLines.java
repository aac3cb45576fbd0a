package dev.lockstep.drift;

import static dev.lockstep.drift.DriftLines.changed;

import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.sql.Definition;
import java.util.List;

/** Constraints that differ, or do not do what they say. */
record ConstraintLines(List<Defect> defects) implements ConstraintChange.Visitor<Difference> {

    @Override
    public Difference add(ConstraintChange.AddConstraint change) {
        return new Difference(Sign.MISSING, named(change) + " " + Definition.of(change.constraint()));
    }

    @Override
    public Difference drop(ConstraintChange.DropConstraint change) {
        return new Difference(Sign.EXTRA, named(change) + " " + Definition.of(change.constraint()) + defect(change));
    }

    @Override
    public Difference rename(ConstraintChange.RenameConstraint change) {
        return changed(
                "constraint " + Definition.of(change.constraint()),
                "named " + change.from(),
                "named " + change.constraint().name());
    }

    @Override
    public Difference replace(ConstraintChange.ReplaceConstraint change) {
        return change.from().equals(change.constraint())
                ? new Difference(Sign.CHANGED, named(change) + defect(change))
                : changed(named(change), Definition.of(change.from()), Definition.of(change.constraint()));
    }

    private String defect(ConstraintChange change) {
        return Defect.text(
                defects, change.table().name(), change.constraint().name().text());
    }

    private static String named(ConstraintChange change) {
        return "constraint " + change.constraint().name();
    }
}
