package dev.lockstep;

import dev.lockstep.MigrationState.Kind;
import java.util.List;
import java.util.Optional;

/**
 * How a database stands to the migrations of an application.
 *
 * @param migrations all that either side has, oldest first
 * @param refusal what {@link Migrator#migrate} would throw, without touching the database; empty when it would go ahead
 */
public record MigrationStatus(List<MigrationState> migrations, Optional<HistoryException> refusal) {

    public MigrationStatus {
        migrations = List.copyOf(migrations);
    }

    /** What the database has, and the application knows. */
    public List<MigrationState> applied() {
        return of(Kind.APPLIED);
    }

    /** What {@link Migrator#migrate} would apply. */
    public List<MigrationState> pending() {
        return of(Kind.PENDING);
    }

    /** What the database has beyond the newest that the application knows. */
    public List<MigrationState> ahead() {
        return of(Kind.AHEAD);
    }

    /** Whether there is nothing to apply and nothing wrong. */
    public boolean isUpToDate() {
        return pending().isEmpty() && refusal.isEmpty();
    }

    private List<MigrationState> of(Kind kind) {
        return migrations.stream().filter(state -> state.kind() == kind).toList();
    }
}
