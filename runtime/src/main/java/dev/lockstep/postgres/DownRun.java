package dev.lockstep.postgres;

import dev.lockstep.IrreversiblePolicy;
import dev.lockstep.NoRollbackException;
import dev.lockstep.RollbackResult;
import dev.lockstep.RolledBackMigration;
import dev.lockstep.RunPlan;
import dev.lockstep.ScriptPreview;
import dev.lockstep.migration.Migration;
import dev.lockstep.snapshot.Replaced;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rolls back what is above a version. What counts is what the database has: a migration that the application does not know
 * (any more) is rolled back by the rollback that was stored with it.
 */
public final class DownRun {

    private final RunSettings settings;
    private final Session session;
    private final List<Migration> migrations;
    private final List<RolledBackMigration> rolledBack = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private DownRun(RunSettings settings, Session session, List<Migration> migrations) {
        this.settings = settings;
        this.session = session;
        this.migrations = migrations;
    }

    public static RollbackResult run(RunSettings settings, DownTarget target) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            return new DownRun(settings, session, migrations).run(target);
        }
    }

    /** The scripts that {@link #run} would run, newest first. Takes no lock, and changes nothing. */
    public static List<ScriptPreview> preview(RunSettings settings, DownTarget target) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            History history = HistoryReader.read(session);
            List<HistoryRow> rows = above(history, target.version(history));
            if (rows.isEmpty()) {
                return List.of();
            }
            HistoryWriter table = HistoryWriter.ofCurrentSchema(session);
            return new Rollbacks(settings, session, table, migrations)
                    .of(history, rows).stream().map(Rollback::preview).toList();
        }
    }

    /** Rolls back an older draft, under the lock of a run up, by the rollback that was stored with it and no other. */
    static void takeBack(RunSettings settings, Session session, MigrationLock lock, History history, HistoryRow draft) {
        RunSettings allowing = settings.with(settings.policies().withIrreversible(IrreversiblePolicy.ALLOW));
        HistoryWriter writer = new HistoryWriter(lock.quotedSchema());
        writer.prepare(session, history);
        new DownRun(allowing, session, List.of()).rollBack(lock, writer, history.prepared(), List.of(draft));
    }

    private RollbackResult run(DownTarget target) {
        History history = HistoryReader.read(session);
        if (history.version() <= target.version(history)) {
            return new RollbackResult(List.of(), history.version());
        }
        refuseToSplit(history, target.version(history));
        try (MigrationLock lock = MigrationLock.acquire(settings)) {
            History locked = HistoryReader.read(session);
            int version = target.version(locked);
            HistoryWriter writer = new HistoryWriter(lock.quotedSchema());
            if (!locked.rows().isEmpty()) {
                writer.prepare(session, locked);
            }
            History whole = adopted(writer, locked.prepared(), version);
            rollBack(lock, writer, whole, above(whole, version));
            return new RollbackResult(rolledBack, versionAt(whole, version));
        }
    }

    /** A squash that was applied as one goes back as one. */
    private void refuseToSplit(History history, int target) {
        for (Migration migration : migrations) {
            int before = migration.replaces().stream()
                            .mapToInt(Replaced::version)
                            .min()
                            .orElse(migration.version())
                    - 1;
            boolean inside = target > before && target < migration.version();
            if (inside && history.rows().stream().anyMatch(row -> Rollbacks.isOf(row, migration))) {
                throw new NoRollbackException(
                        migration.version(),
                        "Version " + target + " went into " + migration + ", and this database has that: " + migration
                                + " goes back as a whole: roll back to " + before + " or to " + migration.version()
                                + ". Nothing was rolled back.");
            }
        }
    }

    /**
     * What was applied before it was squashed goes back one by one, as it came, by the rollbacks that were stored. Where one is
     * not stored, because psql applied it, the squash's rollback is taken for all.
     */
    private History adopted(HistoryWriter writer, History history, int target) {
        SquashView view = SquashView.of(history.rows(), migrations);
        List<SquashView.Adoption> needed = view.adoptions().stream()
                .filter(adoption -> adoption.replaced().stream().allMatch(version -> version > target))
                .filter(adoption -> adoption.replaced().stream()
                        .anyMatch(version ->
                                writer.storedRollback(session, version).isEmpty()))
                .toList();
        needed.forEach(adoption -> writer.adopt(session, adoption));
        return needed.isEmpty() ? history : HistoryReader.read(session).prepared();
    }

    private void rollBack(MigrationLock lock, HistoryWriter writer, History history, List<HistoryRow> rows) {
        List<Rollback> rollbacks = new Rollbacks(settings, session, writer, migrations).of(history, rows);
        if (rollbacks.isEmpty()) {
            return;
        }
        settings.listener()
                .runStarted(new RunPlan(
                        RunPlan.Kind.ROLL_BACK,
                        rows.stream().map(HistoryRow::toString).toList()));
        LossGuard losses = new LossGuard(settings, session, lock.quotedSchema());
        try (StepRunner runner = new StepRunner(settings, session, lock, done)) {
            rollbacks.forEach(rollback -> {
                losses.before(rollback.run(), rollback.sql());
                rollBack(rollback, runner, writer);
            });
        }
    }

    private void rollBack(Rollback rollback, StepRunner runner, HistoryWriter writer) {
        long start = System.nanoTime();
        ScriptRun run = rollback.run();
        runner.run(
                run,
                Account.down(
                        session,
                        writer,
                        rollback.row(),
                        rollback.sql(),
                        run.steps().size()));
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        RolledBackMigration migration = new RolledBackMigration(run.version(), run.name(), duration);
        rolledBack.add(migration);
        done.add(migration + " (rolled back)");
        settings.listener().rolledBack(migration);
    }

    private static List<HistoryRow> above(History history, int target) {
        return history.rows().stream()
                .filter(row -> row.version() > target)
                .sorted(Comparator.comparingInt(HistoryRow::version).reversed())
                .toList();
    }

    private static int versionAt(History history, int target) {
        return history.rows().stream()
                .mapToInt(HistoryRow::version)
                .filter(version -> version <= target)
                .max()
                .orElse(0);
    }
}
