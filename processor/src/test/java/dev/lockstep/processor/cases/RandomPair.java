package dev.lockstep.processor.cases;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Hints;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.diff.SetAside;
import dev.lockstep.plan.Placeholder;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.schema.Schema;
import java.util.List;

/** Two schemas, what is meant by the way from the one to the other, and how it is to be gone. */
record RandomPair(Schema before, Schema after, Intent intent, PlanOptions options) {

    static RandomPair common(Dice dice) {
        Schema before = new RandomSchema(dice).schema();
        RandomDraft draft = new RandomDraft(before);
        new RandomEdits(dice, draft).make(1 + dice.below(5));
        return of(before, draft.schema(), draft.hints(), options(dice));
    }

    /** One in four sets aside what it would drop. */
    static RandomPair rare(Dice dice) {
        RandomDraft first = new RandomDraft(new RandomSchema(dice).schema());
        new RareParts(dice, first).add(1 + dice.below(6));
        Schema before = first.schema();
        RandomDraft draft = new RandomDraft(before);
        new RareEdits(dice, draft).make(1 + dice.below(4));
        new RandomEdits(dice, draft).make(dice.below(4));
        RandomPair pair = of(before, draft.schema(), draft.hints(), options(dice));
        return dice.once(4) ? pair.settingAside() : pair;
    }

    private static PlanOptions options(Dice dice) {
        return new PlanOptions(dice.once(4) ? PlanOptions.Mode.PLAIN : PlanOptions.Mode.ONLINE);
    }

    private static RandomPair of(Schema before, Schema wanted, Hints hints, PlanOptions options) {
        Intent intent = Intent.of(hints, before, wanted);
        return new RandomPair(before, Reconciler.reconcile(before, wanted, intent.renames()), intent, options);
    }

    private RandomPair settingAside() {
        SetAside.Result aside = SetAside.instead(changes(), before, after, intent, 2);
        return new RandomPair(before, aside.wanted(), aside.intent(), options);
    }

    List<Change> changes() {
        return Differ.diff(before, after, intent);
    }

    List<Change> changesBack() {
        Intent back = intent.reversed().withBackfills(SetAside.gaps(intent, before, Placeholder::ofGap));
        return Differ.diff(after, before, back);
    }
}
