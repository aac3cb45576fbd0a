package dev.lockstep.drift;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.diff.Renames;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.PlanOptions.Mode;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.schema.Schema;
import dev.lockstep.sql.ChangeSummary;
import dev.lockstep.sql.ScriptWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model that takes over a database which is there already. A name that nobody gave is the database's to choose, and so are
 * the order of columns and the words of a check: those come from the database. Later migrations speak of what is really
 * there, and so must the first one, or a database that it makes would not be the one that they change.
 *
 * @param model the model as it was
 * @param adopted the model under the names that the database has
 */
public record Adoption(Schema model, Schema adopted) {

    /** {@code database} is told in the words of the model. */
    public static Adoption of(Schema database, Schema model) {
        return new Adoption(model, Reconciler.reconcile(database, model, Renames.NONE));
    }

    /** The names that are taken over, each as {@code rename constraint users_email_key on users to uk1}. */
    public List<String> names() {
        return Differ.diff(model, adopted, Intent.NONE).stream()
                .filter(change -> change instanceof RenameConstraint || change instanceof RenameIndex)
                .map(ChangeSummary::of)
                .toList();
    }

    public boolean changesAnything() {
        return !model.equals(adopted);
    }

    /** Version and name of a migration, and what its two files are called without their ending. */
    public record Title(int version, String name, String up, String down) {}

    /** Both scripts of a first migration. */
    public record Scripts(String up, String down) {}

    /**
     * The first migration of the model under the names of the database, written in the form that {@code written} has; nothing
     * when {@code written} is not what the generator makes of the model, and so holds something that would be lost.
     */
    public Optional<Scripts> rewritten(Title title, Scripts written) {
        return Stream.of(Mode.ONLINE, Mode.PLAIN)
                .filter(mode -> scripts(title, model, mode).equals(written))
                .map(mode -> scripts(title, adopted, mode))
                .findFirst();
    }

    private static Scripts scripts(Title title, Schema schema, Mode mode) {
        PlanOptions options = new PlanOptions(mode);
        List<Change> changes = Differ.diff(Schema.EMPTY, schema, Intent.NONE);
        Plan up = Planner.plan(changes, options);
        Plan down = Planner.plan(Differ.diff(schema, Schema.EMPTY, Intent.NONE), options.back());
        Rollback rollback = Rollback.of(up, down);
        return new Scripts(
                ScriptWriter.up(title.version(), title.name(), title.up(), changes, up, rollback),
                ScriptWriter.down(title.version(), title.down(), title.up(), down, rollback));
    }
}
