package dev.lockstep.postgres;

import dev.lockstep.MigrationListener;
import dev.lockstep.migration.MigrationSource;
import java.util.List;

/** What a run works with. */
public record RunSettings(
        ConnectionSource connections,
        MigrationSource source,
        MigrationListener listener,
        RunLimits limits,
        RunPolicies policies) {

    /** The same for one schema of the database; what is in those behind it is found, too. */
    public RunSettings inSchemas(List<String> searchPath) {
        return new RunSettings(connections.inSchemas(searchPath), source, listener, limits, policies);
    }

    /** The same, heard by another as well. */
    public RunSettings heardBy(MigrationListener other) {
        return new RunSettings(connections, source, listener.and(other), limits, policies);
    }

    RunSettings with(RunPolicies other) {
        return new RunSettings(connections, source, listener, limits, other);
    }
}
