package dev.lockstep;

import java.util.List;

/** The database has another migration under a number of the application: the two histories have diverged. */
public final class MisnumberedMigrationException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public MisnumberedMigrationException(List<Integer> versions, String message) {
        super("LS713", versions, message);
    }
}
