package dev.lockstep;

import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueSource;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationSource;
import dev.lockstep.postgres.BaselineRun;
import dev.lockstep.postgres.ConnectionSource;
import dev.lockstep.postgres.DownRun;
import dev.lockstep.postgres.DownTarget;
import dev.lockstep.postgres.FirstLook;
import dev.lockstep.postgres.PurgeRun;
import dev.lockstep.postgres.RunLimits;
import dev.lockstep.postgres.RunPolicies;
import dev.lockstep.postgres.RunSettings;
import dev.lockstep.postgres.SchemaNames;
import dev.lockstep.postgres.StatusRead;
import dev.lockstep.postgres.UpRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a PostgreSQL database to the newest migration, takes it back, and tells how it stands.
 *
 * <p>It can be used by many processes at once on one database: one of them migrates and the others wait. With nothing to do
 * it costs one query, without a lock. It opens its connections when a method is called and closes them before it returns; a
 * run that has something to do needs two at a time, one of which holds the lock. Every failure is a {@link
 * LockstepException}.
 */
public final class Migrator {

    private final RunSettings settings;

    private Migrator(RunSettings settings) {
        this.settings = settings;
    }

    /** Begins with the compiled-in migrations, no listener, and ten minutes of patience for the lock. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Applies what is pending, oldest first, each migration with its record. Checks before it changes anything that what was
     * applied is what the application has.
     *
     * @throws StaleCatalogueException when the compiled-in migrations are older than the entity classes beside them
     * @throws HistoryException when the database and the application do not agree on what was applied
     * @throws StatementFailedException when a statement fails; what was applied before it stays, and is recorded
     * @throws LockTimeoutException when another process is at it for too long
     * @throws ConnectionFailedException when the database cannot be reached
     */
    public MigrationResult migrate() {
        return FirstLook.run(settings);
    }

    /**
     * Rolls back every migration above a version, newest first, by the rollback that was stored when it was applied, or else
     * the one of the application.
     *
     * @param version the newest one to keep; 0 keeps none
     * @throws IrreversibleMigrationException when a rollback cannot bring back what was removed; then nothing is rolled back
     * @throws NoRollbackException when a rollback is nowhere to be found; then nothing is rolled back
     * @throws StatementFailedException when a statement fails; what was rolled back before it is recorded as such
     */
    public RollbackResult rollbackTo(int version) {
        if (version < 0) {
            throw new IllegalArgumentException("there is no version " + version + "; 0 rolls everything back");
        }
        return DownRun.run(settings, DownTarget.version(version));
    }

    /**
     * Rolls back so many migrations, newest first, as {@link #rollbackTo} does.
     *
     * @param count at least 1
     */
    public RollbackResult rollback(int count) {
        return DownRun.run(settings, downBy(count));
    }

    /**
     * What {@link #migrate} would run, oldest first. Changes nothing, takes no lock.
     *
     * @throws HistoryException as {@link #migrate} would
     */
    public List<ScriptPreview> previewMigrate() {
        return UpRun.preview(settings);
    }

    /** What {@link #rollbackTo} would run, newest first. Changes nothing, takes no lock. */
    public List<ScriptPreview> previewRollbackTo(int version) {
        return DownRun.preview(settings, DownTarget.version(version));
    }

    /** What {@link #rollback} would run, newest first. Changes nothing, takes no lock. */
    public List<ScriptPreview> previewRollback(int count) {
        return DownRun.preview(settings, downBy(count));
    }

    private static DownTarget downBy(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("there are no " + count + " migrations to roll back");
        }
        return DownTarget.migrations(count);
    }

    /** How the database stands: what is applied, what is pending, what does not fit. Changes nothing, takes no lock. */
    public MigrationStatus status() {
        return StatusRead.run(settings);
    }

    /**
     * Takes over a database that was made without Lockstep, by hand or by another tool: compares it with the model and, when
     * the two match or {@code policy} accepts what differs, records every migration as applied without running it.
     *
     * <p>Constraints and indexes whose name nobody gave are matched by what they are. The first migration and the snapshot of
     * the folder are rewritten with the names that the database has, so that later migrations speak of what is there.
     *
     * @throws BaselineException when the database has a history already, or the folder has no snapshot
     * @throws CatalogException when the catalog cannot be read
     */
    public BaselineResult baseline(BaselinePolicy policy) {
        return BaselineRun.run(settings, policy);
    }

    /**
     * The same for one schema of the database, as applications have one for each of their customers: unqualified names mean
     * what is in it, and it has a history of its own. A server must be connected to directly, not through a pooler that gives
     * each transaction another session.
     *
     * @param schema it has to be there; a method that connects throws {@link SchemaUnavailableException} otherwise
     * @param behind schemas whose objects are found, too, because extensions are installed there
     */
    public Migrator inSchema(String schema, String... behind) {
        List<String> searchPath = new ArrayList<>(List.of(schema));
        searchPath.addAll(List.of(behind));
        if (searchPath.contains("")) {
            throw new IllegalArgumentException("no schema has an empty name");
        }
        return new Migrator(settings.inSchemas(searchPath));
    }

    /**
     * The names of schemas that a query gives, in its order: {@code SELECT schema_name FROM customers ORDER BY id}. It is run
     * now, and can write nothing.
     *
     * @throws SchemaUnavailableException when the query fails
     */
    public List<String> schemas(String query) {
        return SchemaNames.read(settings, query);
    }

    /** The same, heard by another listener as well. */
    public Migrator heardBy(MigrationListener listener) {
        return new Migrator(settings.heardBy(listener));
    }

    /** Which database it is for, without secrets. */
    @Override
    public String toString() {
        return settings.connections().location();
    }

    RunSettings settings() {
        return settings;
    }

    /** What migrations have renamed out of the way instead of dropping it, oldest first. Changes nothing, takes no lock. */
    public List<SetAsideObject> setAside() {
        return PurgeRun.list(settings);
    }

    /**
     * Drops for good what was set aside longer ago than {@code age}, and gives back what that was. The rollbacks of the migrations
     * that set it aside no longer run then.
     *
     * @throws PurgeFailedException when something else depends on it
     * @throws LockTimeoutException when another process migrates for too long
     */
    public List<SetAsideObject> purge(Duration age) {
        return PurgeRun.run(settings, age);
    }

    /** Says which database and which migrations. */
    public static final class Builder {

        private @Nullable DataSource dataSource;
        private @Nullable String url;
        private String user = "";
        private String password = "";
        private @Nullable MigrationSource source;
        private MigrationListener listener = MigrationListener.NONE;
        private RunLimits limits = RunLimits.DEFAULT;
        private RunPolicies policies = RunPolicies.DEFAULT;
        private @Nullable BackupHook backup;

        private Builder() {}

        /** The database, by a data source. A pool needs room for two connections. */
        public Builder dataSource(DataSource value) {
            dataSource = value;
            return this;
        }

        /** The database, by a JDBC URL: {@code jdbc:postgresql://host:5432/database}. */
        public Builder url(String value) {
            url = value;
            return this;
        }

        /** Goes with {@link #url}; empty when the URL says it, or the operating system does. */
        public Builder user(String value) {
            user = value;
            return this;
        }

        /** Goes with {@link #url}; empty when the URL says it, or none is needed. */
        public Builder password(String value) {
            password = value;
            return this;
        }

        /** Migrations from a folder, instead of those that were compiled in. */
        public Builder folder(Path value) {
            source = MigrationFolder.at(value);
            return this;
        }

        /** Migrations from one catalogue, where the class path has several. */
        public Builder catalogue(Catalogue value) {
            source = new CatalogueSource(value);
            return this;
        }

        /** Hears what the runs do; {@link LoggingListener} logs it. */
        public Builder listener(MigrationListener value) {
            listener = value;
            return this;
        }

        /** How long to wait while another process migrates. */
        public Builder lockTimeout(Duration value) {
            limits = limits.withMigrationLock(value);
            return this;
        }

        /**
         * How long a statement that keeps others away from a table waits for that table; 2 seconds by default. Whoever comes
         * behind it waits as long, so it should be short: the step is tried again, for as long as {@link #retryFor} says.
         */
        public Builder tableLockTimeout(Duration value) {
            limits = limits.withTableLock(value);
            return this;
        }

        /**
         * How long a statement may take that is believed to change the catalog only; 30 seconds by default, zero for no limit.
         * It keeps others away from a table meanwhile, so it is better ended if that was believed wrongly.
         */
        public Builder quickStatementTimeout(Duration value) {
            limits = limits.withQuickStatement(value);
            return this;
        }

        /** How long a step is tried again while others are in its way; 10 minutes by default, zero for once only. */
        public Builder retryFor(Duration value) {
            limits = limits.withRetries(value);
            return this;
        }

        /** {@link HistoryPolicy#PRODUCTION} by default. */
        public Builder policy(HistoryPolicy value) {
            policies = policies.withHistory(value);
            return this;
        }

        /** {@link AheadPolicy#ALLOW} by default. */
        public Builder ahead(AheadPolicy value) {
            policies = policies.withAhead(value);
            return this;
        }

        /** {@link IrreversiblePolicy#REFUSE} by default. */
        public Builder irreversible(IrreversiblePolicy value) {
            policies = policies.withIrreversible(value);
            return this;
        }

        /**
         * Whether {@link Migrator#migrate} compares the database with its snapshot before it applies anything, and after;
         * {@link DriftPolicy#IGNORE} by default. A run with nothing to apply does not.
         */
        public Builder drift(DriftPolicy value) {
            policies = policies.withDrift(value);
            return this;
        }

        /** Is called before each migration that loses data, up or down; nothing is by default. */
        public Builder backup(BackupHook value) {
            backup = value;
            return this;
        }

        /**
         * Opens no connection yet.
         *
         * @throws NoMigrationsException when no folder was named and no catalogue can be found
         */
        public Migrator build() {
            return new Migrator(new RunSettings(connections(), source(), listener, limits, policies, backup));
        }

        private ConnectionSource connections() {
            if (dataSource != null && url == null) {
                return ConnectionSource.of(dataSource);
            }
            if (url != null && dataSource == null) {
                return ConnectionSource.of(url, user, password);
            }
            throw new IllegalStateException("name the database by either dataSource(...) or url(...)");
        }

        private MigrationSource source() {
            return source == null ? CatalogueSource.compiledIn() : source;
        }
    }
}
