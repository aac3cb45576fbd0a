package dev.lockstep.spring;

import dev.lockstep.LockstepException;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationStatus;
import dev.lockstep.Migrator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a database stands to the application, in the words of the actuator but none of its classes, which version 4 moved.
 *
 * <p>Pending migrations are out of service: the application needs what is not there yet. A database that is ahead is up, as
 * in a rolling deploy. A history that does not fit is down, and so is a database that does not answer.
 */
record DatabaseHealth(String status, Map<String, Object> details) {

    private static final String UP = "UP";
    private static final String DOWN = "DOWN";
    private static final String OUT_OF_SERVICE = "OUT_OF_SERVICE";

    static DatabaseHealth of(Migrator migrator) {
        try {
            return of(migrator.status());
        } catch (LockstepException e) {
            return new DatabaseHealth(DOWN, Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private static DatabaseHealth of(MigrationStatus status) {
        Map<String, Object> details = new LinkedHashMap<>();
        status.migrations().stream()
                .filter(migration -> migration.appliedAt().isPresent())
                .reduce((first, second) -> second)
                .ifPresent(newest -> details.put("version", newest.version()));
        putNames(details, "pending", status.pending());
        putNames(details, "ahead", status.ahead());
        status.refusal().ifPresent(refusal -> details.put("error", String.valueOf(refusal.getMessage())));
        if (status.refusal().isPresent()) {
            return new DatabaseHealth(DOWN, details);
        }
        return new DatabaseHealth(status.pending().isEmpty() ? UP : OUT_OF_SERVICE, details);
    }

    private static void putNames(Map<String, Object> details, String key, List<MigrationState> migrations) {
        if (!migrations.isEmpty()) {
            details.put(
                    key,
                    migrations.stream()
                            .map(migration -> migration.version() + " " + migration.name())
                            .toList());
        }
    }
}
