package dev.lockstep.drift;

import static dev.lockstep.drift.DriftLines.changed;
import static dev.lockstep.drift.DriftLines.whole;

import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.TableChange;

/** Tables that are missing, or have another comment. */
final class TableLines implements TableChange.Visitor<Difference> {

    @Override
    public Difference create(TableChange.CreateTable change) {
        return whole(Sign.MISSING);
    }

    @Override
    public Difference drop(TableChange.DropTable change) {
        return whole(Sign.EXTRA);
    }

    @Override
    public Difference rename(TableChange.RenameTable change) {
        return changed("name", change.from().toString(), change.table().name().toString());
    }

    @Override
    public Difference comment(TableChange.CommentOnTable change) {
        return new Difference(
                Sign.CHANGED,
                "the comment is not the one of the model, "
                        + ColumnLines.comment(change.table().comment()));
    }
}
