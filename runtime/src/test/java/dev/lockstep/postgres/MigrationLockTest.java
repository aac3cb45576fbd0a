package dev.lockstep.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.MigrationListener;
import dev.lockstep.migration.MigrationFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationLockTest {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.empty(MigrationLockTest.class);

    /** A column is added to it when the first snapshot is stored, on another connection of the same run. */
    @Test
    void whoever_holds_it_and_has_read_the_history_can_change_its_table() {
        database.execute("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                + " applied_at TIMESTAMPTZ, checksum TEXT, rollback_sql TEXT, duration_ms BIGINT, progress TEXT)");
        RunSettings settings = new RunSettings(
                ConnectionSource.of(database.dataSource()),
                MigrationFolder.at(folder),
                MigrationListener.NONE,
                RunLimits.DEFAULT,
                RunPolicies.DEFAULT);
        try (MigrationLock lock = MigrationLock.acquire(settings)) {
            assertThat(lock.history().rows()).isEmpty();
            database.execute("SET lock_timeout = '2s'; ALTER TABLE schema_migrations ADD snapshot TEXT");
            lock.verifyHeld();
        }
    }
}
