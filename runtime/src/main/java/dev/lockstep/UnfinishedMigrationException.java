package dev.lockstep;

import java.util.List;

/** A migration is half applied or half rolled back, and cannot be gone on with as things are. */
public final class UnfinishedMigrationException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public UnfinishedMigrationException(List<Integer> versions, String message) {
        super("LS715", versions, message);
    }
}
