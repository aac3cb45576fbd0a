package dev.lockstep.postgres;

import dev.lockstep.Blocker;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.StepPosition;
import dev.lockstep.StepProgress;
import dev.lockstep.migration.ScriptStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Looks at steps that take longer, from a thread and a connection of its own: who keeps them waiting, and how far they are. It
 * connects only when a step does take longer, and a run goes on without it when it cannot.
 */
final class Watch implements AutoCloseable {

    private static final String BLOCKERS = "step-blockers.sql";
    private static final String INDEX_BUILD = "step-index-build.sql";
    private static final long EVERY_MILLIS = 500;
    private static final int LONGEST_QUERY = 120;

    private final RunSettings settings;
    private final Session watched;
    private volatile @Nullable Step step;
    private volatile List<Blocker> blockers = List.of();
    private @Nullable Thread thread;

    Watch(RunSettings settings, Session watched) {
        this.settings = settings;
        this.watched = watched;
    }

    /** {@code process} is 0 until it is known. */
    private record Step(StepPosition position, int process, long start) {
        Duration running() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    void begin(StepPosition position) {
        blockers = List.of();
        Step before = step;
        step = new Step(position, before == null ? 0 : before.process(), System.nanoTime());
        if (thread == null) {
            thread = new Thread(this::watch, "lockstep-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The server process that the step runs in; 0 when it is that of the step before. */
    void process(int id) {
        Step now = step;
        if (id != 0 && now != null) {
            step = new Step(now.position(), id, now.start());
        }
    }

    /** Who was seen last to keep the step waiting. */
    List<Blocker> blockers() {
        return blockers;
    }

    @Override
    public void close() {
        step = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        try {
            Step longer = awaitLonger();
            try (Session session = Session.open(settings.connections())) {
                while (true) {
                    look(session, longer);
                    longer = awaitLonger();
                }
            }
        } catch (InterruptedException | SQLException | LockstepException e) {
            // The run is over, or no connection is left for looking on.
        }
    }

    private Step awaitLonger() throws InterruptedException {
        while (true) {
            Thread.sleep(EVERY_MILLIS);
            Step now = step;
            if (now != null && now.process() != 0 && now.running().toMillis() >= EVERY_MILLIS) {
                return now;
            }
        }
    }

    private void look(Session session, Step now) throws SQLException {
        List<Blocker> current = session.query(SqlResource.read(BLOCKERS), Watch::blocker, now.process());
        if (!current.isEmpty()) {
            blockers = current;
        }
        StepProgress progress = session
                .query(
                        SqlResource.read(INDEX_BUILD),
                        row -> new StepProgress(
                                now.running(), Optional.of(row.getString(1)), percent(row.getInt(2)), current),
                        now.process())
                .stream()
                .findFirst()
                .orElseGet(() -> new StepProgress(now.running(), watched.lastNotice(), OptionalInt.empty(), current));
        if (step != null) {
            tell(now.position(), progress);
        }
    }

    private void tell(StepPosition position, StepProgress progress) {
        MigrationListener listener = settings.listener();
        try {
            listener.stepProgress(position, progress);
        } catch (RuntimeException e) {
            // It would end this thread and nothing else.
        }
    }

    private static OptionalInt percent(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Blocker blocker(ResultSet row) throws SQLException {
        long since = row.getLong(6);
        Optional<Instant> began = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(since));
        return new Blocker(
                row.getInt(1), row.getString(2), row.getString(3), row.getString(4), began, shown(row.getString(5)));
    }

    private static String shown(String query) {
        String line = new ScriptStatement(query, 0, 1, 1)
                .shown()
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST_QUERY ? line : line.substring(0, LONGEST_QUERY) + " …";
    }
}
