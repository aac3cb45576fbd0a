package dev.lockstep.postgres;

import dev.lockstep.NoRollbackException;
import dev.lockstep.RollbackResult;
import dev.lockstep.RolledBackMigration;
import dev.lockstep.RunPlan;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.Script;
import dev.lockstep.snapshot.Replaced;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    public static RollbackResult run(RunSettings settings, int target) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            return new DownRun(settings, session, migrations).run(target);
        }
    }

    /** A rollback under way: its text is recorded with its progress, so that the rest is taken from the same text. */
    private record Rollback(HistoryRow row, ScriptRun run, String sql) {}

    private RollbackResult run(int target) {
        History history = HistoryReader.read(session);
        if (history.version() <= target) {
            return new RollbackResult(List.of(), history.version());
        }
        refuseToSplit(history, target);
        try (MigrationLock lock = MigrationLock.acquire(settings)) {
            History locked = HistoryReader.read(session);
            HistoryWriter writer = new HistoryWriter(lock);
            if (!locked.rows().isEmpty()) {
                writer.prepare(session, locked);
            }
            History whole = adopted(writer, locked, target);
            rollBack(lock, writer, above(whole, target));
            return new RollbackResult(rolledBack, versionAt(whole, target));
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
            if (inside && history.rows().stream().anyMatch(row -> isOf(row, migration))) {
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
        return needed.isEmpty() ? history : HistoryReader.read(session);
    }

    private static boolean isOf(HistoryRow row, Migration migration) {
        return row.version() == migration.version()
                && row.name().equals(migration.name().name());
    }

    private void rollBack(MigrationLock lock, HistoryWriter writer, List<HistoryRow> rows) {
        List<Rollback> rollbacks =
                rows.stream().map(row -> rollback(row, writer)).toList();
        if (rollbacks.isEmpty()) {
            return;
        }
        settings.listener()
                .runStarted(new RunPlan(
                        RunPlan.Kind.ROLL_BACK,
                        rows.stream().map(HistoryRow::toString).toList()));
        try (StepRunner runner = new StepRunner(settings, session, lock, done)) {
            rollbacks.forEach(rollback -> rollBack(rollback, runner, writer));
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

    private Rollback rollback(HistoryRow row, HistoryWriter writer) {
        Optional<Migration> known =
                migrations.stream().filter(migration -> isOf(row, migration)).findFirst();
        Optional<String> stored = writer.storedRollback(session, row.version());
        String sql = stored.or(() -> known.map(migration -> migration.sql(Direction.DOWN)))
                .orElseThrow(() -> noRollback(row));
        String file = stored.isPresent()
                ? fileName(row) + " (as stored in schema_migrations)"
                : known.map(migration -> migration.location(Direction.DOWN)).orElse(fileName(row));
        Script script = Script.parse(file, sql);
        Optional<Progress> begun = begun(row, script);
        return new Rollback(
                row,
                new ScriptRun(
                        row.version(),
                        row.name(),
                        Direction.DOWN,
                        script,
                        begun.map(Progress::done).orElse(0),
                        begun.map(Progress::begun).orElse(false)),
                sql);
    }

    /** A rollback that was interrupted goes on; one of a half-applied migration begins with its first step. */
    private static Optional<Progress> begun(HistoryRow row, Script script) {
        return row.progress()
                .flatMap(Progress::parse)
                .filter(progress -> progress.direction() == Direction.DOWN
                        && progress.steps() == script.steps().size());
    }

    private NoRollbackException noRollback(HistoryRow row) {
        return new NoRollbackException(
                row.version(),
                row + " cannot be rolled back: the database has stored no rollback for it, and "
                        + settings.source().location()
                        + " has no such migration. Nothing was rolled back. Use the release"
                        + " of the application that has it.");
    }

    private static String fileName(HistoryRow row) {
        return MigrationName.isValid(row.name()) && row.version() > 0
                ? new MigrationName(row.version(), row.name()).rollbackFile()
                : "the rollback of " + row;
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
