package dev.lockstep;

import java.util.List;

/**
 * What {@link Migrator#migrate} did.
 *
 * @param applied what was applied now, oldest first; empty when nothing was pending
 * @param version the newest version that the database has now; 0 when it has none
 * @param ahead what the database has and the application does not know: a newer release has been here, as in a rolling
 *     deploy
 */
public record MigrationResult(List<AppliedMigration> applied, int version, List<MigrationState> ahead) {

    public MigrationResult {
        applied = List.copyOf(applied);
        ahead = List.copyOf(ahead);
    }
}
