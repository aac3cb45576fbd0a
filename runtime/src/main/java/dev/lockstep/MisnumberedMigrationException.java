package dev.lockstep;

import java.util.List;

/** A migration that the database has under one number has another number in the application. */
public final class MisnumberedMigrationException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public MisnumberedMigrationException(List<Integer> versions, String message) {
        super("LS713", versions, message);
    }
}
