package dev.lockstep.junit;

import dev.lockstep.AppliedMigration;
import dev.lockstep.DriftCheck;
import dev.lockstep.DriftReport;
import dev.lockstep.IrreversiblePolicy;
import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.RolledBackMigration;
import dev.lockstep.UnknownSnapshotException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proves a history on an empty database: every migration applies, every rollback brings back exactly the schema that its
 * migration found, and all of them apply again to the same end, which is that of {@code snapshot.json}.
 *
 * <pre>{@code
 * @Test
 * void every_migration_goes_up_and_down_and_up() {
 *     MigrationProof.of(Path.of("migrations")).run();
 * }
 * }</pre>
 *
 * <p>The whole catalog is compared: with views, functions, triggers, policies, comments and privileges, and without the order
 * of columns, since a column that comes back comes last. Rows are not: what they lose, the header of a migration says.
 */
public final class MigrationProof {

    private final TestMigrations migrations;
    private final int oldest;

    private MigrationProof(TestMigrations migrations, int oldest) {
        this.migrations = migrations;
        this.oldest = oldest;
    }

    /** Of the migrations of a folder, seen from where the tests run. */
    public static MigrationProof of(Path folder) {
        return new MigrationProof(new TestMigrations(folder.toString()), 0);
    }

    /** Of the migrations that were compiled into the application. */
    public static MigrationProof ofCompiledIn() {
        return new MigrationProof(new TestMigrations(""), 0);
    }

    /** Rolls back no further than to this version: for a history with a migration that has no way back. */
    public MigrationProof downTo(int version) {
        return new MigrationProof(migrations, version);
    }

    /**
     * Runs all of them on the server that {@code -Dlockstep.test.url} names, or else on an embedded one.
     *
     * @throws MigrationProofError at the first migration or rollback that does not keep its promise
     * @throws dev.lockstep.LockstepException when one cannot be run
     */
    public void run() {
        TestServer server = TestServer.named("");
        MigratedDatabase database = server.copyOf("template0", "migration_proof");
        try {
            run(database);
        } finally {
            server.drop(database);
        }
    }

    private void run(MigratedDatabase database) {
        Walk walk = new Walk(database);
        Migrator migrator = migrations
                .on(database.dataSource())
                .irreversible(IrreversiblePolicy.ALLOW)
                .listener(walk)
                .build();
        migrator.migrate();
        refuseDrift(migrator);
        migrator.rollbackTo(oldest);
        migrator.migrate();
    }

    private static void refuseDrift(Migrator migrator) {
        try {
            DriftReport report = DriftCheck.of(migrator).run();
            if (!report.isEmpty()) {
                throw MigrationProofError.otherThanSnapshot(report);
            }
        } catch (UnknownSnapshotException e) {
            // A folder that is written by hand has no snapshot to differ from.
        }
    }

    /** Looks at the catalog after each step of the way; what it throws ends the run there. */
    private static final class Walk implements MigrationListener {

        private final MigratedDatabase database;
        private final Map<Integer, WholeCatalog> after = new TreeMap<>();

        private Walk(MigratedDatabase database) {
            this.database = database;
            after.put(0, WholeCatalog.of(database));
        }

        @Override
        public void applied(AppliedMigration migration) {
            WholeCatalog now = WholeCatalog.of(database);
            WholeCatalog first = after.putIfAbsent(migration.version(), now);
            if (first != null && !first.equals(now)) {
                throw MigrationProofError.otherThanAtFirst(migration, first.to(now));
            }
        }

        @Override
        public void rolledBack(RolledBackMigration migration) {
            WholeCatalog now = WholeCatalog.of(database);
            WholeCatalog before = after.get(migration.version() - 1);
            if (before != null && !before.equals(now)) {
                throw MigrationProofError.notBroughtBack(migration, before.to(now));
            }
        }
    }
}
