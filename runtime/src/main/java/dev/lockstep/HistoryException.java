package dev.lockstep;

import java.util.List;

/**
 * What the database records does not fit the migrations of the application. It is thrown before any statement of a
 * migration runs; nothing has changed.
 */
public abstract sealed class HistoryException extends LockstepException
        permits DatabaseAheadException,
                DivergedHistoryException,
                EditedMigrationException,
                MissingMigrationException,
                MisnumberedMigrationException,
                OutOfOrderException,
                UnfinishedMigrationException {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> versions;

    protected HistoryException(String code, List<Integer> versions, String message) {
        super(code, message);
        this.versions = List.copyOf(versions);
    }

    /** The versions that do not fit. */
    public final List<Integer> versions() {
        return versions;
    }
}
