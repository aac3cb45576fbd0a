package dev.lockstep.tenant;

import dev.lockstep.MigrationListener;

/** Hears what becomes of tenants, on the threads that migrate them: of several at once. */
public interface TenantListener {

    /** Hears nothing. */
    TenantListener NONE = new TenantListener() {};

    /** Who hears what the run of one tenant does, besides the listener of its migrator. */
    default MigrationListener of(String tenant) {
        return MigrationListener.NONE;
    }

    /** The turn of a tenant is over. What is thrown here ends the whole. */
    default void ended(TenantOutcome outcome) {}
}
