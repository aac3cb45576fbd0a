package dev.lockstep.processor;

import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.FolderProblem;
import dev.lockstep.migration.FolderProblem.Kind;
import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotException;
import dev.lockstep.snapshot.SnapshotReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the folder holds, once all of it is as the manifest says; else every problem with it is reported. */
final class FolderReading {

    private static final Set<Kind> EDITS = Set.of(Kind.EDITED_SCRIPT, Kind.EDITED_ROLLBACK);

    private final MigrationFolder folder;
    private final Problems problems;

    FolderReading(MigrationFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** What {@code snapshot.json} says; empty after a problem with it. */
    Optional<Snapshot> snapshot() {
        try {
            return read(folder.snapshotText(), path(MigrationFolder.SNAPSHOT));
        } catch (MigrationFilesException e) {
            problems.report(FolderTrouble.FOLDER_UNREADABLE, Place.NOWHERE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A snapshot, once the folder holds exactly what its manifest lists; else every problem is reported. */
    Optional<Snapshot> asListed(Snapshot snapshot) {
        return isSound(folder.problems(snapshot.manifest())) ? Optional.of(snapshot) : Optional.empty();
    }

    /**
     * Also what was written by hand since the last compile: pairs of files behind the newest one, and an edit of the newest
     * one while it is not committed. The snapshot that comes back has both in its manifest.
     */
    Optional<Snapshot> withHandWork(Snapshot snapshot) {
        return asListed(withEdit(snapshot.withManifest(withHandWritten(snapshot.manifest()))));
    }

    private Optional<Snapshot> read(Optional<String> text, String file) {
        try {
            return Optional.of(text.map(SnapshotReader::read).orElse(Snapshot.EMPTY));
        } catch (SnapshotException e) {
            problems.report(FolderTrouble.BROKEN_SNAPSHOT, Place.NOWHERE, file, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean isSound(List<FolderProblem> found) {
        for (FolderProblem problem : found) {
            problems.report(
                    FolderTrouble.of(problem.kind()),
                    Place.NOWHERE,
                    path(problem.fileName()),
                    problem.what(),
                    problem.remedy());
        }
        return found.isEmpty();
    }

    private Manifest withHandWritten(Manifest manifest) {
        Manifest longer = manifest;
        for (MigrationName name : folder.names()) {
            int next = longer.newest().map(Manifest.Entry::version).orElse(0) + 1;
            if (name.version() == next) {
                longer = appended(longer, name, Author.DEVELOPER).orElse(longer);
            }
        }
        return longer;
    }

    private Snapshot withEdit(Snapshot snapshot) {
        Optional<Manifest.Entry> newest = snapshot.manifest().newest();
        if (newest.isEmpty() || !isOnlyEdited(newest.get(), snapshot.manifest()) || isCommitted(newest.get())) {
            return snapshot;
        }
        Manifest before = snapshot.manifest().withoutNewest();
        Author author = newest.get().author() == Author.DEVELOPER ? Author.DEVELOPER : Author.BOTH;
        return appended(before, nameOf(newest.get()), author)
                .map(snapshot::withManifest)
                .orElse(snapshot);
    }

    /** Whether the only thing wrong with the folder is that the scripts of its newest migration were edited. */
    private boolean isOnlyEdited(Manifest.Entry newest, Manifest manifest) {
        List<FolderProblem> found = folder.problems(manifest);
        MigrationName name = nameOf(newest);
        Set<String> files = Set.of(name.scriptFile(), name.rollbackFile());
        return !found.isEmpty()
                && found.stream()
                        .allMatch(problem -> EDITS.contains(problem.kind()) && files.contains(problem.fileName()));
    }

    /** Also when git cannot tell: what may be history is not touched. */
    private boolean isCommitted(Manifest.Entry entry) {
        return History.of(folder.path()).map(history -> history.holds(entry)).orElse(true);
    }

    private Optional<Manifest> appended(Manifest manifest, MigrationName name, Author author) {
        Optional<String> script = folder.text(name, Direction.UP);
        Optional<String> rollback = folder.text(name, Direction.DOWN);
        if (script.isEmpty() || rollback.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(manifest.append(
                name.version(), name.name(), Checksum.of(script.get()), Checksum.of(rollback.get()), author));
    }

    private static MigrationName nameOf(Manifest.Entry entry) {
        return new MigrationName(entry.version(), entry.name());
    }

    private String path(String fileName) {
        return folder.path().resolve(fileName).toString();
    }
}
