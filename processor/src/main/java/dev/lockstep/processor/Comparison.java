package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Doubt;
import dev.lockstep.diff.Doubts;
import dev.lockstep.diff.Hints;
import dev.lockstep.diff.IdleHint;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.diff.SetAside;
import dev.lockstep.diff.UnlistedConstant;
import dev.lockstep.plan.Placeholder;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.Snapshot.SettledRename;
import java.util.List;

/**
 * The folder held against the model: {@code changes} lead from the schema of {@code current} to {@code wanted}.
 *
 * @param questions what they leave open; asked of the drops, too, of which a rename may be made
 */
record Comparison(
        Snapshot current, Schema wanted, Intent intent, List<Change> changes, Questions questions, SourceModel source) {

    Comparison {
        changes = List.copyOf(changes);
    }

    /** What is not certain, the hints that nothing comes of, and the constants that nobody knows to be replaced. */
    record Questions(List<Doubt> doubts, List<IdleHint> idleHints, List<UnlistedConstant> constants) {

        static final Questions NONE = new Questions(List.of(), List.of(), List.of());
    }

    /** Two equal schemas of which nothing is said, as in most compiles, are not laid side by side. */
    static Comparison of(Snapshot current, SourceModel source, Drops drops) {
        EntityModel model = source.entities();
        Schema before = current.schema();
        if (model.hints().equals(Hints.NONE) && model.schema().equals(before)) {
            return new Comparison(current, before, Intent.NONE, List.of(), Questions.NONE, source);
        }
        Hints hints = unsettled(model.hints(), current);
        Intent intent = Intent.of(hints, before, model.schema());
        Schema kept = SetAside.kept(before, model.schema(), intent);
        Schema wanted = Reconciler.reconcile(before, kept, intent.renames());
        List<Change> changes = Differ.diff(before, wanted, intent);
        Questions questions = new Questions(
                Doubts.of(changes, hints, intent, before, wanted),
                IdleHint.among(model.hints(), settled(model.hints(), current), intent, before, wanted, changes),
                UnlistedConstant.among(model.hints(), before, wanted));
        if (drops == Drops.DROP) {
            return new Comparison(current, wanted, intent, changes, questions, source);
        }
        SetAside.Result aside = SetAside.instead(changes, before, wanted, intent, version(current));
        return new Comparison(
                current,
                aside.wanted(),
                aside.intent(),
                Differ.diff(before, aside.wanted(), aside.intent()),
                questions,
                source);
    }

    EntityModel model() {
        return source.entities();
    }

    /** What the folder holds once its migrations are those of {@code manifest}. */
    Snapshot snapshot(Manifest manifest) {
        return new Snapshot(wanted, manifest, renames(), source.converters());
    }

    /** The version of the migration that the changes become. */
    int version() {
        return version(current);
    }

    private static int version(Snapshot current) {
        return current.manifest().newest().map(Manifest.Entry::version).orElse(0) + 1;
    }

    /** The way back. */
    List<Change> reversed() {
        return Differ.diff(
                wanted,
                current.schema(),
                intent.reversed().withBackfills(SetAside.gaps(intent, current.schema(), Placeholder::ofGap)));
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

    private static List<Hints.RenamedFrom> settled(Hints hints, Snapshot current) {
        return hints.renames().stream()
                .filter(rename -> current.renames().contains(settled(rename)))
                .toList();
    }

    private static SettledRename settled(Hints.RenamedFrom rename) {
        return new SettledRename(rename.place(), rename.oldName());
    }
}
