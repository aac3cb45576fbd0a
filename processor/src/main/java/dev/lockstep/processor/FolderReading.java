package dev.lockstep.processor;

import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.FolderProblem;
import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotException;
import dev.lockstep.snapshot.SnapshotReader;
import java.util.List;
import java.util.Optional;

/** What the folder holds, once all of it is as the manifest says; else every problem with it is reported. */
final class FolderReading {

    private final MigrationFolder folder;
    private final Problems problems;

    private FolderReading(MigrationFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    static FolderReading of(MigrationFolder folder, Problems problems) {
        return new FolderReading(folder, problems);
    }

    /** Exactly what the manifest lists; empty after a problem. */
    Optional<Snapshot> asListed() {
        return snapshot().filter(snapshot -> isSound(snapshot.manifest()));
    }

    /** Also with pairs of files that someone wrote by hand behind the newest one: they become part of the manifest. */
    Optional<Snapshot> withHandWritten() {
        return snapshot()
                .map(snapshot -> new Snapshot(snapshot.schema(), withHandWritten(snapshot.manifest())))
                .filter(snapshot -> isSound(snapshot.manifest()));
    }

    private Optional<Snapshot> snapshot() {
        try {
            Optional<String> text = folder.snapshotText();
            return Optional.of(text.isPresent() ? SnapshotReader.read(text.get()) : Snapshot.EMPTY);
        } catch (SnapshotException e) {
            problems.report(
                    FolderTrouble.BROKEN_SNAPSHOT,
                    Place.NOWHERE,
                    path(MigrationFolder.SNAPSHOT),
                    String.valueOf(e.getMessage()));
        } catch (MigrationFilesException e) {
            problems.report(FolderTrouble.FOLDER_UNREADABLE, Place.NOWHERE, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private boolean isSound(Manifest manifest) {
        List<FolderProblem> found = folder.problems(manifest);
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
            Optional<String> script = folder.text(name, Direction.UP);
            Optional<String> rollback = folder.text(name, Direction.DOWN);
            if (name.version() == next && script.isPresent() && rollback.isPresent()) {
                longer = longer.append(next, name.name(), Checksum.of(script.get()), Checksum.of(rollback.get()));
            }
        }
        return longer;
    }

    private String path(String fileName) {
        return folder.path().resolve(fileName).toString();
    }
}
