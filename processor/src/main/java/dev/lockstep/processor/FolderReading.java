package dev.lockstep.processor;

import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.FolderProblem;
import dev.lockstep.migration.FolderProblem.Kind;
import dev.lockstep.migration.FolderView;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the folder holds, once all of it is as the manifest says; else every problem with it is reported. */
final class FolderReading {

    private static final Set<Kind> EDITS = Set.of(Kind.EDITED_SCRIPT, Kind.EDITED_ROLLBACK);

    private final FolderView folder;
    private final Problems problems;

    private FolderReading(FolderView folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Of what a look at the folder finds; empty after a problem with that. */
    static Optional<FolderReading> of(Supplier<FolderView> look, Problems problems) {
        try {
            return Optional.of(new FolderReading(look.get(), problems));
        } catch (MigrationFilesException e) {
            problems.report(FolderTrouble.FOLDER_UNREADABLE, Place.NOWHERE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    FolderView folder() {
        return folder;
    }

    /** What {@code snapshot.json} says; empty after a problem with it. */
    Optional<Snapshot> snapshot() {
        try {
            return Optional.of(folder.snapshot());
        } catch (SnapshotException e) {
            problems.report(
                    FolderTrouble.BROKEN_SNAPSHOT,
                    Place.NOWHERE,
                    path(MigrationFolder.SNAPSHOT),
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The snapshot, once the folder holds exactly what its manifest lists; else every problem is reported. */
    Optional<Snapshot> asListed() {
        return snapshot().flatMap(listed -> sound(listed, folder.problems(listed.manifest())));
    }

    /**
     * Also what was written by hand since the last compile: pairs of files behind the newest one, and edits of what is not
     * committed. The snapshot that comes back has both in its manifest. What was rebased may be there: it is about to be
     * generated anew.
     */
    Optional<Snapshot> withHandWork(Snapshot snapshot) {
        Snapshot listed = snapshot.withManifest(withHandWritten(snapshot.manifest()));
        List<FolderProblem> found = folder.problems(listed.manifest());
        Snapshot whole = withEdits(listed, found);
        List<FolderProblem> left = whole.equals(listed) ? found : folder.problems(whole.manifest());
        return sound(
                whole,
                left.stream().filter(problem -> problem.kind() != Kind.REBASED).toList());
    }

    private Optional<Snapshot> sound(Snapshot snapshot, List<FolderProblem> found) {
        for (FolderProblem problem : found) {
            problems.report(
                    FolderTrouble.of(problem.kind()),
                    Place.NOWHERE,
                    path(problem.fileName()),
                    problem.what(),
                    problem.remedy());
        }
        return found.isEmpty() ? Optional.of(snapshot) : Optional.empty();
    }

    private Manifest withHandWritten(Manifest manifest) {
        Manifest longer = manifest;
        for (MigrationName name : folder.names()) {
            int next = longer.newest().map(Manifest.Entry::version).orElse(0) + 1;
            if (name.version() == next && folder.isHandWritten(name)) {
                longer = appended(longer, name, Author.DEVELOPER).orElse(longer);
            }
        }
        return longer;
    }

    /** git is asked only when something was edited. Where it cannot tell, what may be history is not touched. */
    private Snapshot withEdits(Snapshot snapshot, List<FolderProblem> found) {
        Set<String> edited = found.stream()
                .filter(problem -> EDITS.contains(problem.kind()))
                .map(FolderProblem::fileName)
                .collect(Collectors.toSet());
        boolean asks =
                !edited.isEmpty() && snapshot.manifest().firstBrokenLink().isEmpty();
        Optional<History> history = asks ? History.of(folder.path()) : Optional.empty();
        return history.map(committed -> snapshot.withManifest(withEdits(snapshot.manifest(), edited, committed)))
                .orElse(snapshot);
    }

    private Manifest withEdits(Manifest manifest, Set<String> edited, History history) {
        Manifest renewed = Manifest.EMPTY;
        for (Manifest.Entry entry : manifest.entries()) {
            MigrationName name = nameOf(entry);
            boolean isEdited = edited.contains(name.scriptFile()) || edited.contains(name.rollbackFile());
            boolean mayBe = isEdited && entry.replaces().isEmpty() && !history.holds(entry);
            Author author = entry.author() == Author.LOCKSTEP ? Author.BOTH : entry.author();
            Optional<Manifest> recorded = mayBe ? appended(renewed, name, author) : Optional.empty();
            renewed = recorded.orElse(renewed.append(entry));
        }
        return renewed;
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
