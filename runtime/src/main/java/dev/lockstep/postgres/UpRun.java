package dev.lockstep.postgres;

import dev.lockstep.AheadPolicy;
import dev.lockstep.DatabaseAheadException;
import dev.lockstep.HistoryException;
import dev.lockstep.HistoryPolicy;
import dev.lockstep.LockLostException;
import dev.lockstep.MigrationResult;
import dev.lockstep.MigrationState;
import dev.lockstep.RunPlan;
import dev.lockstep.ScriptPreview;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies what is pending. */
public final class UpRun {

    private static final int MOST_OVERTAKEN = 3;

    private final RunSettings settings;
    private final Session session;
    private final List<Migration> migrations;
    private final UpScripts scripts;

    private UpRun(RunSettings settings, Session session, List<Migration> migrations) {
        this.settings = settings;
        this.session = session;
        this.migrations = migrations;
        this.scripts = new UpScripts(settings, session);
    }

    static MigrationResult run(RunSettings settings) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            return new UpRun(settings, session, migrations).run();
        }
    }

    /** On a connection that is there already; the caller closes it. */
    static MigrationResult run(RunSettings settings, Session session) {
        session.refuseOldServer(settings.connections());
        return new UpRun(settings, session, settings.source().migrations()).run();
    }

    /** The scripts that {@link #run} would run, oldest first. Takes no lock, and changes nothing. */
    public static List<ScriptPreview> preview(RunSettings settings) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            HistoryComparison comparison =
                    new UpRun(settings, session, migrations).compare(HistoryReader.read(session));
            return comparison.pending().stream().map(UpRun::preview).toList();
        }
    }

    private static ScriptPreview preview(PendingMigration pending) {
        ScriptRun run = ScriptRun.up(pending, pending.migration().script(Direction.UP));
        return new ScriptPreview(
                run.version(),
                run.name(),
                run.script().fileName(),
                pending.migration().sql(Direction.UP),
                run.stepsBefore(),
                run.steps().size());
    }

    /** One query; and only if that shows something to do, the lock, and the same look again. */
    private MigrationResult run() {
        History history = HistoryReader.read(session);
        HistoryComparison before = compare(history);
        if (before.pending().isEmpty() && draft(before).isEmpty()) {
            return new MigrationResult(List.of(), history.version(), before.ahead());
        }
        ScriptsAhead ahead = ScriptsAhead.begin(before.pending());
        try (MigrationLock lock = MigrationLock.acquire(settings)) {
            ahead.await();
            return runLocked(lock, ahead);
        }
    }

    /** A statement of a killed run may still be under way, and be committed while this run is at the same step. */
    private MigrationResult runLocked(MigrationLock lock, ScriptsAhead ahead) {
        for (int overtaken = 0; ; overtaken++) {
            try {
                return applyPending(lock, ahead);
            } catch (OvertakenException e) {
                if (overtaken == MOST_OVERTAKEN) {
                    throw new LockLostException(
                            "Somebody writes to schema_migrations without the migration lock (" + e.getMessage()
                                    + "). The run stopped between two steps. Find out who, and start again.",
                            e);
                }
            }
        }
    }

    private MigrationResult applyPending(MigrationLock lock, ScriptsAhead ahead) {
        History locked = HistoryReader.read(session);
        HistoryComparison now = compare(locked);
        Optional<HistoryRow> draft = draft(now);
        if (draft.isPresent()) {
            DownRun.takeBack(settings, session, lock, locked, draft.get());
            locked = HistoryReader.read(session);
            now = compare(locked);
            refuse(now);
        }
        if (!now.pending().isEmpty()) {
            apply(lock, locked, now, ahead.runs(now.pending()));
        }
        int newest = migrations.get(migrations.size() - 1).version();
        return new MigrationResult(scripts.applied(), Math.max(newest, locked.version()), now.ahead());
    }

    private HistoryComparison compare(History history) {
        HistoryComparison comparison = new HistoryComparison(history, migrations);
        if (draft(comparison).isEmpty()) {
            refuse(comparison);
        }
        return comparison;
    }

    private Optional<HistoryRow> draft(HistoryComparison comparison) {
        return settings.policies().history() == HistoryPolicy.DEVELOPMENT ? comparison.draft() : Optional.empty();
    }

    private void refuse(HistoryComparison comparison) {
        String source = settings.source().location();
        Optional<HistoryException> refusal = comparison.refusal(source);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        List<MigrationState> ahead = comparison.ahead();
        if (settings.policies().ahead() == AheadPolicy.REFUSE && !ahead.isEmpty()) {
            throw new DatabaseAheadException(
                    ahead.stream().map(MigrationState::version).toList(),
                    "The database has " + ahead.get(0).version() + " "
                            + ahead.get(0).name() + ", which is beyond " + source
                            + ". Nothing was run. Deploy the release that has it, or roll the database back with that release.");
        }
    }

    private void apply(MigrationLock lock, History history, HistoryComparison comparison, List<ScriptRun> runs) {
        HistoryWriter writer = new HistoryWriter(lock.quotedSchema());
        DriftGuard guard = new DriftGuard(settings, session);
        guard.before(history);
        writer.prepare(session, history);
        writer.complete(session, history, comparison.known());
        for (SquashView.Adoption adoption : comparison.adoptions()) {
            writer.adopt(session, adoption);
        }
        settings.listener().runStarted(new RunPlan(RunPlan.Kind.MIGRATE, names(runs)));
        scripts.apply(comparison.pending(), runs, lock, writer);
        guard.after(writer);
    }

    private static List<String> names(List<ScriptRun> runs) {
        List<String> names = new ArrayList<>();
        for (ScriptRun run : runs) {
            names.add(run.version() + " " + run.name());
        }
        return names;
    }
}
