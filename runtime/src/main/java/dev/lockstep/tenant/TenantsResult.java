package dev.lockstep.tenant;

import java.util.List;

/**
 * What came of all tenants.
 *
 * @param outcomes in the order in which the tenants were given
 */
public record TenantsResult(List<TenantOutcome> outcomes) {

    public TenantsResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Those that have all migrations now. */
    public List<TenantOutcome.Migrated> migrated() {
        return of(TenantOutcome.Migrated.class);
    }

    /** Those that failed. */
    public List<TenantOutcome.Failed> failed() {
        return of(TenantOutcome.Failed.class);
    }

    /** Those whose turn never came. */
    public List<TenantOutcome.NotBegun> notBegun() {
        return of(TenantOutcome.NotBegun.class);
    }

    private <K extends TenantOutcome> List<K> of(Class<K> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
