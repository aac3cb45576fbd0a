package dev.lockstep;

import java.util.List;

/**
 * What {@link Migrator#rollbackTo} did.
 *
 * @param rolledBack what was rolled back now, newest first; empty when the database was not above that version
 * @param version the newest version that the database has now; 0 when it has none
 */
public record RollbackResult(List<RolledBackMigration> rolledBack, int version) {

    public RollbackResult {
        rolledBack = List.copyOf(rolledBack);
    }
}
