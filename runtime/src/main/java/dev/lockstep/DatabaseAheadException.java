package dev.lockstep;

import java.util.List;

/** The database has migrations beyond the newest of the application, and {@link AheadPolicy#REFUSE} does not let that be. */
public final class DatabaseAheadException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public DatabaseAheadException(List<Integer> versions, String message) {
        super("LS717", versions, message);
    }
}
