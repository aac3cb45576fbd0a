package dev.lockstep.postgres;

import dev.lockstep.BackupFailedException;
import dev.lockstep.BackupHook;
import dev.lockstep.BackupRequest;
import dev.lockstep.BackupRequest.Scope;
import dev.lockstep.RollbackClass;
import dev.lockstep.RunPlan;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.TouchedTables;
import dev.lockstep.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Calls the hook of the application before a script that loses data, or does not say that it loses none. */
final class LossGuard {

    private static final String TOUCHED = "backup-touched.sql";
    private static final String WHOLE_SCHEMA = "backup-schema.sql";

    private final RunSettings settings;
    private final Session session;
    private final String quotedSchema;

    LossGuard(RunSettings settings, Session session, String quotedSchema) {
        this.settings = settings;
        this.session = session;
        this.quotedSchema = quotedSchema;
    }

    /** Whether the hook has to hear of a script before it runs. */
    boolean concerns(String sql) {
        return settings.backup() != null && RollbackClass.of(sql) != RollbackClass.LOSSLESS;
    }

    void before(ScriptRun run, String sql) {
        BackupHook hook = settings.backup();
        if (hook == null || !concerns(sql)) {
            return;
        }
        BackupRequest request = request(run, sql, RollbackClass.of(sql));
        try {
            hook.save(request);
        } catch (RuntimeException e) {
            String migration = run.version() + " " + run.name();
            throw new BackupFailedException(
                    run.version(),
                    "The backup before " + migration + " failed: " + e.getMessage() + " Nothing more of " + migration
                            + " was " + (run.direction() == Direction.UP ? "applied" : "rolled back")
                            + ". Mend that, and start again.",
                    e);
        }
    }

    private BackupRequest request(ScriptRun run, String sql, RollbackClass loses) {
        Optional<List<String>> touched = touched(run, sql);
        return new BackupRequest(
                run.direction() == Direction.UP ? RunPlan.Kind.MIGRATE : RunPlan.Kind.ROLL_BACK,
                run.version(),
                run.name(),
                loses,
                touched.isPresent() ? Scope.TOUCHED : Scope.SCHEMA,
                quotedSchema,
                touched.map(names -> tables(TOUCHED, String.join("\n", names))).orElseGet(() -> tables(WHOLE_SCHEMA)));
    }

    private Optional<List<String>> touched(ScriptRun run, String sql) {
        Optional<Snapshot> snapshot = new AppliedSnapshot(session, settings.source()).newest();
        return TouchedTables.of(
                sql, run.direction(), snapshot.flatMap(known -> known.manifest().entry(run.version())));
    }

    private List<String> tables(String resource, String... parameters) {
        try {
            return session.query(SqlResource.read(resource), row -> row.getString(1), (Object[]) parameters);
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The tables to save cannot be listed", e);
        }
    }
}
