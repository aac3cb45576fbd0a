package dev.lockstep.tenant;

import dev.lockstep.LockstepException;
import dev.lockstep.MigrationStatus;
import java.util.Optional;

/**
 * How one tenant stands.
 *
 * @param status empty when it could not be asked
 * @param failure why it could not
 */
public record TenantStatus(String tenant, Optional<MigrationStatus> status, Optional<LockstepException> failure) {

    static TenantStatus of(String tenant, MigrationStatus status) {
        return new TenantStatus(tenant, Optional.of(status), Optional.empty());
    }

    static TenantStatus unknown(String tenant, LockstepException failure) {
        return new TenantStatus(tenant, Optional.empty(), Optional.of(failure));
    }

    /** What {@link Tenants#migrate} would fail with for it, without touching it. */
    public Optional<LockstepException> refusal() {
        return failure.or(() -> status.flatMap(MigrationStatus::refusal));
    }

    /** Whether there is nothing to apply and nothing wrong. */
    public boolean isUpToDate() {
        return status.map(MigrationStatus::isUpToDate).orElse(false);
    }
}
