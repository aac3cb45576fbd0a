package dev.lockstep.postgres;

import dev.lockstep.AppliedMigration;
import dev.lockstep.MigrationListener;
import dev.lockstep.StepPosition;
import dev.lockstep.migration.Direction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies what is pending, oldest first: migrations of one plain transaction together as far as possible, all others step by
 * step.
 */
final class UpScripts {

    private final RunSettings settings;
    private final Session session;
    private final List<AppliedMigration> applied = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    UpScripts(RunSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    /** What was applied so far, also by a run that failed behind it. */
    List<AppliedMigration> applied() {
        return applied;
    }

    /** {@code runs} are the scripts of {@code pending}, in the same order. */
    void apply(List<PendingMigration> pending, List<ScriptRun> runs, MigrationLock lock, HistoryWriter writer) {
        LossGuard losses = new LossGuard(settings, session, lock.quotedSchema());
        try (StepRunner runner = new StepRunner(settings, session, lock, done)) {
            Batch batch = new Batch(settings, session, lock, runner.state(), writer);
            int next = 0;
            while (next < runs.size()) {
                List<PlainMigration> together = together(pending, runs, next, losses);
                int sent = together.isEmpty() ? 0 : apply(together, batch);
                next += sent;
                if (sent == 0 || sent < together.size()) {
                    losses.before(runs.get(next), pending.get(next).migration().sql(Direction.UP));
                    apply(pending.get(next), runs.get(next), runner, writer);
                    next++;
                }
            }
        }
    }

    /**
     * The migrations from one on that can be sent together; none when the listener wants to hear of each before it begins, and
     * none that the hook for backups has to hear of.
     */
    private List<PlainMigration> together(
            List<PendingMigration> pending, List<ScriptRun> runs, int from, LossGuard losses) {
        List<PlainMigration> together = new ArrayList<>();
        int characters = 0;
        for (int i = from; i < runs.size() && Batch.hasRoom(together.size(), characters); i++) {
            boolean alone = settings.listener().followsEachStep()
                    || losses.concerns(pending.get(i).migration().sql(Direction.UP));
            Optional<PlainMigration> plain = alone ? Optional.empty() : PlainMigration.of(pending.get(i), runs.get(i));
            if (plain.isEmpty()) {
                break;
            }
            together.add(plain.get());
            characters += plain.get().characters();
        }
        return together;
    }

    /** How many of them were applied, from the first on. */
    private int apply(List<PlainMigration> together, Batch batch) {
        List<Long> millis = batch.apply(together);
        for (int i = 0; i < millis.size(); i++) {
            ScriptRun run = together.get(i).run();
            StepPosition position = run.position(1);
            MigrationListener listener = settings.listener();
            listener.migrationStarted(position);
            listener.stepStarted(position);
            listener.stepFinished(position, Duration.ofMillis(millis.get(i)));
            applied(run, millis.get(i));
        }
        return millis.size();
    }

    private void apply(PendingMigration pending, ScriptRun run, StepRunner runner, HistoryWriter writer) {
        long start = System.nanoTime();
        int steps = run.steps().size();
        runner.run(run, Account.up(session, writer, pending.migration(), steps, pending.row()));
        long millis = pending.millisBefore()
                + Duration.ofNanos(System.nanoTime() - start).toMillis();
        writer.took(session, run.version(), millis);
        applied(run, millis);
    }

    private void applied(ScriptRun run, long millis) {
        AppliedMigration migration = new AppliedMigration(run.version(), run.name(), Duration.ofMillis(millis));
        applied.add(migration);
        done.add(migration.toString());
        settings.listener().applied(migration);
    }
}
