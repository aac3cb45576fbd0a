package dev.lockstep;

import java.time.Instant;
import java.util.Optional;

/**
 * How one migration stands in one database.
 *
 * @param appliedAt when it was applied, or last gone on with; empty while nothing of it has been
 * @param progress of a migration that is not finished: {@code 2/5} steps done, or {@code down 1/3} of its rollback
 */
public record MigrationState(
        int version, String name, Kind kind, Optional<Instant> appliedAt, Optional<String> progress) {

    /** What there is to say of a migration. */
    public enum Kind {
        /** The database has it, whole. */
        APPLIED,
        /** The application has it and the database does not, or only the first steps of it. */
        PENDING,
        /** The database has it, above everything that the application has: the database is ahead. */
        AHEAD,
        /** It was edited after it was applied. */
        EDITED,
        /** The database has it, and the application does not, although it has later ones. */
        MISSING,
        /** The database has it under this number, and the application under another. */
        MISNUMBERED,
        /** Database and application have different migrations under this number. */
        DIVERGED,
        /** It is pending below one that is applied. */
        OUT_OF_ORDER,
        /** It is half applied or half rolled back, and cannot be gone on with by migrating. */
        STUCK
    }
}
