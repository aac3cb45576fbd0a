package dev.lockstep;

import java.util.List;

/** The database has a migration that the application lacks, although the application has later ones. */
public final class MissingMigrationException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public MissingMigrationException(List<Integer> versions, String message) {
        super("LS712", versions, message);
    }
}
