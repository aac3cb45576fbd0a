package dev.lockstep.drift;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import dev.lockstep.sql.ScriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The difference between a database and a model.
 *
 * @param mending what makes the database as the model says
 * @param adopting what makes a database that is as the model says into one like this
 */
public record Drift(List<Change> mending, List<Change> adopting, List<Defect> defects) {

    public Drift {
        mending = List.copyOf(mending);
        adopting = List.copyOf(adopting);
        defects = List.copyOf(defects);
    }

    /**
     * Compares what the model owns: {@code database} has nothing but tables, sequences and types of which the model has one
     * of the same name, and the words of the model where it means the same.
     */
    public static Drift between(Schema database, Schema model, List<Defect> defects) {
        List<Change> mending = new ArrayList<>(Differ.diff(database, model, Intent.NONE));
        for (Defect defect : defects) {
            model.table(defect.table())
                    .flatMap(table -> renewal(table, defect))
                    .filter(renewal -> mending.stream().noneMatch(change -> concerns(change, defect)))
                    .ifPresent(mending::add);
        }
        return new Drift(mending, Differ.diff(model, database, Intent.NONE), defects);
    }

    public boolean isEmpty() {
        return mending.isEmpty();
    }

    /** What is mended, without what only has to be made anew because it stands on that. */
    List<Change> differences() {
        return mending.stream()
                .filter(change -> !(change instanceof ReplaceConstraint footing)
                        || !footing.from().equals(footing.constraint())
                        || defects.stream().anyMatch(defect -> concerns(footing, defect)))
                .toList();
    }

    /** A script that makes the database as the model says; empty when it is. */
    public String mendingScript() {
        return script("Makes the database as the model says.", mending);
    }

    /** A script that makes a database that is as the model says into one like this; empty when there is no difference in structure. */
    public String adoptingScript() {
        return script("Makes a database that is as the model says into one like this.", adopting);
    }

    private static String script(String title, List<Change> changes) {
        return changes.isEmpty()
                ? ""
                : ScriptWriter.untracked(title, changes, Planner.plan(changes, PlanOptions.DEFAULT));
    }

    /** The object of the model made anew, under its own name. */
    private static Optional<Change> renewal(Table table, Defect defect) {
        Stream<Change> renewals = Stream.concat(
                table.constraints().stream()
                        .filter(constraint -> constraint.name().text().equals(defect.name()))
                        .map(constraint -> new ReplaceConstraint(table, constraint, constraint)),
                table.indexes().stream()
                        .filter(index -> index.name().text().equals(defect.name()))
                        .map(index -> new ReplaceIndex(table, index, index)));
        return renewals.findFirst();
    }

    private static boolean concerns(Change change, Defect defect) {
        boolean constraint = change instanceof ConstraintChange found
                && found.table().name().equals(defect.table())
                && found.constraint().name().text().equals(defect.name());
        boolean index = change instanceof IndexChange built
                && built.table().name().equals(defect.table())
                && built.index().name().text().equals(defect.name());
        return constraint || index;
    }
}
