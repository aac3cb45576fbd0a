package dev.lockstep.postgres;

import dev.lockstep.MigrationListener;
import dev.lockstep.migration.MigrationSource;

/** What a run works with. */
public record RunSettings(
        ConnectionSource connections,
        MigrationSource source,
        MigrationListener listener,
        RunLimits limits,
        RunPolicies policies) {

    RunSettings with(RunPolicies other) {
        return new RunSettings(connections, source, listener, limits, other);
    }
}
