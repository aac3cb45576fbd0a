package dev.lockstep.postgres;

import dev.lockstep.BackupHook;
import dev.lockstep.MigrationListener;
import dev.lockstep.migration.MigrationSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run works with.
 *
 * @param backup null when there is none: a start with nothing to do loads no class for it
 */
public record RunSettings(
        ConnectionSource connections,
        MigrationSource source,
        MigrationListener listener,
        RunLimits limits,
        RunPolicies policies,
        @Nullable BackupHook backup) {

    /** Without a hook. */
    public RunSettings(
            ConnectionSource connections,
            MigrationSource source,
            MigrationListener listener,
            RunLimits limits,
            RunPolicies policies) {
        this(connections, source, listener, limits, policies, null);
    }

    /** The same for one schema of the database; what is in those behind it is found, too. */
    public RunSettings inSchemas(List<String> searchPath) {
        return new RunSettings(connections.inSchemas(searchPath), source, listener, limits, policies, backup);
    }

    /** The same, heard by another as well. */
    public RunSettings heardBy(MigrationListener other) {
        return new RunSettings(connections, source, listener.and(other), limits, policies, backup);
    }

    RunSettings with(RunPolicies other) {
        return new RunSettings(connections, source, listener, limits, other, backup);
    }
}
