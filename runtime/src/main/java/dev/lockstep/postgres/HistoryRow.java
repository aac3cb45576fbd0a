package dev.lockstep.postgres;

import dev.lockstep.MigrationState;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the history table.
 *
 * @param checksum empty when psql applied the migration and no run has completed the row yet
 * @param progress empty when the migration is applied completely
 */
record HistoryRow(
        int version,
        String name,
        Optional<Instant> appliedAt,
        Optional<String> checksum,
        long durationMillis,
        Optional<String> progress) {

    boolean isComplete() {
        return progress.isEmpty();
    }

    MigrationState state(MigrationState.Kind kind) {
        return new MigrationState(version, name, kind, appliedAt, progress);
    }

    /** For messages: {@code 7 expand_phone}. */
    @Override
    public String toString() {
        return version + " " + name;
    }
}
