package dev.lockstep.migration;

import java.util.List;

/**
 * What a rebase has done to a folder.
 *
 * @param moved one's own migrations, with their new numbers
 * @param folded one's own that will be part of the first moved one, because both are generated anew as one
 * @param edits by hand that the next compile will not carry over
 * @param overlaps what both branches have changed
 */
public record RebaseReport(List<Move> moved, List<MigrationName> folded, List<HandEdit> edits, List<String> overlaps) {

    public RebaseReport {
        moved = List.copyOf(moved);
        folded = List.copyOf(folded);
        edits = List.copyOf(edits);
        overlaps = List.copyOf(overlaps);
    }

    /** A migration under its old and its new number. */
    public record Move(MigrationName from, MigrationName to) {}

    /**
     * A generated script that was edited by hand.
     *
     * @param object what git calls the edited text: {@code git show <object>}
     */
    public record HandEdit(String fileName, String object) {}
}
