package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.snapshot.Replaced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a history as they would be had each squash always been one migration. A database that applied the first of what
 * it replaces has done its first steps; one that applied all of it has the squash. Rows that do not say so, because one of them
 * was edited or lacks a predecessor, stay as they are, and are refused for it.
 */
final class SquashView {

    private final SortedMap<Integer, HistoryRow> rows = new TreeMap<>();
    private final List<Adoption> adoptions = new ArrayList<>();

    private SquashView(List<HistoryRow> history) {
        for (HistoryRow row : history) {
            rows.put(row.version(), row);
        }
    }

    static SquashView of(List<HistoryRow> history, Collection<Migration> known) {
        SquashView view = new SquashView(history);
        for (Migration migration : known) {
            if (!migration.replaces().isEmpty()) {
                view.see(migration);
            }
        }
        return view;
    }

    /** What the history may record instead of what it records: the squash in the place of what it replaces. */
    record Adoption(Migration squash, HistoryRow row, List<Integer> replaced) {
        Adoption {
            replaced = List.copyOf(replaced);
        }
    }

    SortedMap<Integer, HistoryRow> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    List<Adoption> adoptions() {
        return List.copyOf(adoptions);
    }

    private void see(Migration squash) {
        HistoryRow own = rows.get(squash.version());
        if (own != null && own.name().equals(squash.name().name())) {
            return;
        }
        Walk walk = new Walk(rows);
        walk.through(squash.replaces());
        boolean last = rows.tailMap(squash.version() + 1).isEmpty();
        if (walk.isBroken() || walk.found().isEmpty() || (!walk.isWhole() && !last)) {
            return;
        }
        HistoryRow newest = walk.found().get(walk.found().size() - 1);
        Optional<String> progress = walk.isWhole()
                ? Optional.empty()
                : Optional.of(walk.progress(squash.script(Direction.UP).steps().size())
                        .toString());
        HistoryRow row = new HistoryRow(
                squash.version(),
                squash.name().name(),
                newest.appliedAt(),
                Optional.of(squash.checksum(Direction.UP)),
                walk.found().stream().mapToLong(HistoryRow::durationMillis).sum(),
                progress);
        walk.found().forEach(found -> rows.remove(found.version()));
        rows.put(row.version(), row);
        adoptions.add(new Adoption(
                squash, row, walk.found().stream().map(HistoryRow::version).toList()));
    }

    /** Goes through what a squash replaces, oldest first, as long as the rows have it. */
    private static final class Walk {

        private final SortedMap<Integer, HistoryRow> rows;
        private final List<HistoryRow> found = new ArrayList<>();
        private int steps;
        private boolean begun;
        private boolean whole = true;
        private boolean broken;

        Walk(SortedMap<Integer, HistoryRow> rows) {
            this.rows = rows;
        }

        void through(List<Replaced> all) {
            all.forEach(this::take);
        }

        private void take(Replaced replaced) {
            HistoryRow row = rows.get(replaced.version());
            if (row != null && row.name().equals(replaced.name())) {
                take(replaced, row);
            } else if (!replaced.replaces().isEmpty()) {
                takeInner(replaced);
            } else if (row != null) {
                broken = true;
            } else {
                whole = false;
            }
        }

        /** An inner squash may have one step more than its parts, for its own account. */
        private void takeInner(Replaced squash) {
            int before = steps;
            through(squash.replaces());
            if (whole) {
                steps = before + squash.steps();
            }
        }

        private void take(Replaced replaced, HistoryRow row) {
            Optional<Progress> progress = row.progress().flatMap(Progress::parse);
            boolean edited = !row.checksum().orElse(replaced.checksum()).equals(replaced.checksum());
            boolean downwards = progress.isPresent() && progress.get().direction() == Direction.DOWN;
            broken |= edited || downwards || !whole || (!row.isComplete() && progress.isEmpty());
            found.add(row);
            if (progress.isPresent()) {
                steps += progress.get().done();
                begun = progress.get().begun();
                whole = false;
            } else {
                steps += replaced.steps();
            }
        }

        List<HistoryRow> found() {
            return found;
        }

        /** How far that is in a script of so many steps. */
        Progress progress(int all) {
            return new Progress(Direction.UP, steps, all, begun);
        }

        boolean isWhole() {
            return whole;
        }

        boolean isBroken() {
            return broken;
        }
    }
}
