package dev.lockstep.processor;

import dev.lockstep.migration.CommittedHistory;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotException;
import dev.lockstep.snapshot.SnapshotReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is committed, and may not be rewritten: the snapshots that git's commits hold, and the names of their files, for a
 * commit may have a script without the snapshot that lists it.
 */
record History(List<Snapshot> snapshots, Set<String> files) {

    History {
        snapshots = List.copyOf(snapshots);
        files = Set.copyOf(files);
    }

    /** Of a folder; empty when git cannot tell, which it also cannot of a commit whose snapshot nobody can read. */
    static Optional<History> of(Path folder) {
        return CommittedHistory.of(folder).flatMap(History::read);
    }

    private static Optional<History> read(CommittedHistory committed) {
        List<Snapshot> snapshots = new ArrayList<>();
        Set<String> files = new HashSet<>();
        try {
            for (CommittedHistory.Commit commit : committed.commits()) {
                snapshots.add(commit.snapshotText().map(SnapshotReader::read).orElse(Snapshot.EMPTY));
                files.addAll(commit.files());
            }
        } catch (SnapshotException e) {
            return Optional.empty();
        }
        return Optional.of(new History(snapshots, files));
    }

    /** Whether a migration is committed, at least in part. */
    boolean holds(Manifest.Entry entry) {
        MigrationName name = new MigrationName(entry.version(), entry.name());
        return files.contains(name.scriptFile())
                || files.contains(name.rollbackFile())
                || snapshots.stream().anyMatch(snapshot -> lists(snapshot, entry));
    }

    /** The newest snapshot that a manifest goes on from. */
    Optional<Snapshot> ground(Manifest manifest) {
        return snapshots.stream()
                .filter(snapshot -> manifest.startsWith(snapshot.manifest()))
                .max(Comparator.comparingInt(
                        snapshot -> snapshot.manifest().entries().size()));
    }

    private static boolean lists(Snapshot snapshot, Manifest.Entry entry) {
        return snapshot.manifest()
                .entry(entry.version())
                .filter(listed -> listed.name().equals(entry.name()))
                .isPresent();
    }
}
