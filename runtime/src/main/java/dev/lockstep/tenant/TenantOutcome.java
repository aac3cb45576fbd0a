package dev.lockstep.tenant;

import dev.lockstep.MigrationResult;
import java.time.Duration;

/** What came of one tenant. */
public sealed interface TenantOutcome {

    /** The name of the tenant. */
    String tenant();

    <R> R accept(Visitor<R> visitor);

    /** It has all migrations now. */
    record Migrated(String tenant, MigrationResult result, Duration duration) implements TenantOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.migrated(this);
        }
    }

    /**
     * It has not. What was applied before the failure is, and is recorded.
     *
     * @param failure a {@link dev.lockstep.LockstepException}, or what a listener has thrown
     */
    record Failed(String tenant, RuntimeException failure, Duration duration) implements TenantOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    /** Another one had failed before its turn came: it is as it was. */
    record NotBegun(String tenant) implements TenantOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notBegun(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R migrated(Migrated outcome);

        R failed(Failed outcome);

        R notBegun(NotBegun outcome);
    }
}
