package dev.lockstep;

import java.util.List;

/** A migration was edited after it was applied to this database. */
public final class EditedMigrationException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public EditedMigrationException(List<Integer> versions, String message) {
        super("LS711", versions, message);
    }
}
