package dev.lockstep.postgres;

import dev.lockstep.HistoryException;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationState.Kind;
import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a database records against what an application has. It asks neither again: the same two always give the same
 * states, the same list of what is pending, and the same refusal.
 */
final class HistoryComparison {

    private final SortedMap<Integer, HistoryRow> rows;
    private final SortedMap<Integer, Migration> migrations = new TreeMap<>();
    private final List<MigrationState> states = new ArrayList<>();
    private final List<MigrationState> ahead = new ArrayList<>();
    private final List<MigrationState> refused = new ArrayList<>();
    private final List<PendingMigration> pending = new ArrayList<>();
    private final List<SquashView.Adoption> adoptions;

    HistoryComparison(History history, List<Migration> known) {
        SquashView view = SquashView.of(history.rows(), known);
        adoptions = view.adoptions();
        rows = view.rows();
        for (Migration migration : known) {
            migrations.put(migration.version(), migration);
        }
        compareAll();
    }

    /** Two sorted lists side by side: of a long history a start that applies something looks at each row once. */
    private void compareAll() {
        Iterator<HistoryRow> left = rows.values().iterator();
        Iterator<Migration> right = migrations.values().iterator();
        HistoryRow row = next(left);
        Migration migration = next(right);
        while (row != null || migration != null) {
            boolean takesRow = row != null && (migration == null || row.version() <= migration.version());
            boolean takesMigration = migration != null && (row == null || migration.version() <= row.version());
            compare(takesRow ? row : null, takesMigration ? migration : null);
            row = takesRow ? next(left) : row;
            migration = takesMigration ? next(right) : migration;
        }
    }

    private static <T> @Nullable T next(Iterator<T> all) {
        return all.hasNext() ? all.next() : null;
    }

    private void add(MigrationState state) {
        states.add(state);
        if (state.kind() == Kind.AHEAD) {
            ahead.add(state);
        } else if (HistoryRefusal.refuses(state.kind())) {
            refused.add(state);
        }
    }

    /** All that either side has, oldest first. */
    List<MigrationState> states() {
        return List.copyOf(states);
    }

    /** What a run up has to do, oldest first. */
    List<PendingMigration> pending() {
        return List.copyOf(pending);
    }

    /** What the history has to record first: a squash that was begun while it was still several migrations. */
    List<SquashView.Adoption> adoptions() {
        List<SquashView.Adoption> begun = new ArrayList<>();
        for (SquashView.Adoption adoption : adoptions) {
            if (!adoption.row().isComplete()) {
                begun.add(adoption);
            }
        }
        return List.copyOf(begun);
    }

    /** What the database has beyond the application. */
    List<MigrationState> ahead() {
        return List.copyOf(ahead);
    }

    /** What the application has, by version. */
    Map<Integer, Migration> known() {
        return migrations;
    }

    /** Why no run up may begin. */
    Optional<HistoryException> refusal(String source) {
        return refused.isEmpty() ? Optional.empty() : HistoryRefusal.of(refused, this, rows, migrations, source);
    }

    private void compare(@Nullable HistoryRow row, @Nullable Migration migration) {
        if (row == null && migration != null) {
            notApplied(migration);
        } else if (row != null && migration == null) {
            add(row.state(unknown(row)));
        } else if (row != null && migration != null) {
            both(row, migration);
        }
    }

    private Kind unknown(HistoryRow row) {
        if (elsewhere(row).isPresent()) {
            return Kind.MISNUMBERED;
        }
        return migrations.isEmpty() || row.version() > migrations.lastKey() ? Kind.AHEAD : Kind.MISSING;
    }

    /** Under another number, for which the database has nothing of that name. */
    Optional<Migration> elsewhere(HistoryRow row) {
        return migrations.values().stream()
                .filter(migration -> migration.version() != row.version()
                        && migration.name().name().equals(row.name())
                        && row.checksum()
                                .map(checksum -> matches(checksum, migration))
                                .orElse(true))
                .filter(migration -> {
                    HistoryRow there = rows.get(migration.version());
                    return there == null || !there.name().equals(row.name());
                })
                .findFirst();
    }

    /**
     * The newest row, when it is all that keeps the database from the application's history: an older draft of what is being
     * written. There is one only if the rollback of that very draft was stored, which the reader of the row finds out.
     */
    Optional<HistoryRow> draft() {
        boolean alone = refused.size() == 1
                && refused.get(0).kind() != Kind.MISSING
                && refused.get(0).version() == rows.lastKey();
        return alone ? Optional.ofNullable(rows.get(rows.lastKey())) : Optional.empty();
    }

    private void notApplied(Migration migration) {
        boolean late = !rows.isEmpty() && migration.version() < rows.lastKey();
        add(new MigrationState(
                migration.version(),
                migration.name().name(),
                late ? Kind.OUT_OF_ORDER : Kind.PENDING,
                Optional.empty(),
                Optional.empty()));
        pending.add(new PendingMigration(migration, new Progress(Direction.UP, 0, 0, false), 0));
    }

    private void both(HistoryRow row, Migration migration) {
        boolean same = row.checksum().isEmpty() || matches(row.checksum().get(), migration);
        boolean renumbered = !row.name().equals(migration.name().name());
        if (renumbered && (row.checksum().isEmpty() || !same)) {
            add(row.state(elsewhere(row).isPresent() ? Kind.MISNUMBERED : Kind.DIVERGED));
        } else if (row.isComplete()) {
            add(row.state(same ? Kind.APPLIED : Kind.EDITED));
        } else {
            unfinished(row, migration, same);
        }
    }

    /** Only the very script that was begun can be gone on with. */
    private void unfinished(HistoryRow row, Migration migration, boolean same) {
        Optional<Progress> progress = row.progress().flatMap(Progress::parse);
        boolean up = progress.isPresent() && progress.get().direction() == Direction.UP;
        boolean resumable = up && same && row.checksum().isPresent();
        add(row.state(resumable ? Kind.PENDING : Kind.STUCK));
        if (resumable) {
            pending.add(new PendingMigration(migration, progress.get(), row.durationMillis()));
        }
    }

    /** A checksum of another algorithm is verified by that one; of a newer release's nothing can be said, and it has verified. */
    private static boolean matches(String recorded, Migration migration) {
        String current = migration.checksum(Direction.UP);
        if (recorded.equals(current)) {
            return true;
        }
        return !Checksum.comparable(recorded, current)
                && Checksum.verify(recorded, migration.sql(Direction.UP)) != Checksum.Match.DIFFERENT;
    }
}
