package dev.lockstep.postgres;

import dev.lockstep.MigrationListener;
import dev.lockstep.migration.MigrationSource;
import java.time.Duration;

/** What a run works with. */
public record RunSettings(
        ConnectionSource connections, MigrationSource source, MigrationListener listener, Duration lockTimeout) {}
