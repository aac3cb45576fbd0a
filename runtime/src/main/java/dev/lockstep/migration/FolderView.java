package dev.lockstep.migration;

import dev.lockstep.migration.FolderProblem.Kind;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder as it was at one moment: each file is read once, so that what was verified is what is used.
 *
 * <p>It can be taken ahead of its use, by another thread: {@link #examine} reads all that will be asked for, and {@link
 * #isCurrent} tells later whether it still holds.
 */
public final class FolderView {

    private final Path path;
    private final Optional<Moment> moment;
    private final FolderStamp stamp;
    private final FolderListing listing;
    private final Optional<String> snapshotText;
    private @Nullable Snapshot snapshot;
    private @Nullable Findings findings;

    FolderView(Path path) {
        this.path = path;
        this.moment = Moment.of(path);
        this.stamp = FolderStamp.of(path);
        this.listing = FolderListing.of(path, stamp);
        this.snapshotText = snapshotText(path);
    }

    /** What was found wrong with the files when they were held against a manifest. */
    private record Findings(Manifest manifest, List<FolderProblem> problems) {}

    /**
     * When files were last added to the folder, taken away or exchanged, and when {@code snapshot.json} was written, which is
     * the last file of every change that is made under the lock.
     */
    private record Moment(FileTime folder, FileTime snapshot, long snapshotBytes) {

        /** Empty when there is no snapshot, or a change is under way. */
        static Optional<Moment> of(Path path) {
            try {
                BasicFileAttributes snapshot =
                        Files.readAttributes(path.resolve(MigrationFolder.SNAPSHOT), BasicFileAttributes.class);
                return Files.exists(path.resolve(FolderJournal.FILE))
                        ? Optional.empty()
                        : Optional.of(new Moment(
                                Files.getLastModifiedTime(path), snapshot.lastModifiedTime(), snapshot.size()));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    public Path path() {
        return path;
    }

    /** By which to tell whether anything at all has changed since. */
    public FolderStamp stamp() {
        return stamp;
    }

    /**
     * Whether no other build has changed the folder since, and nobody has put a file there or taken one away. A script that
     * is edited meanwhile is seen by the next compile, as if it had been edited after this one.
     */
    public boolean isCurrent() {
        return moment.isPresent() && moment.equals(Moment.of(path));
    }

    /** Reads all files, and looks at them as {@link #problems} will. */
    public void examine() {
        problems(snapshot().manifest());
    }

    public Optional<String> snapshotText() {
        return snapshotText;
    }

    /**
     * What {@code snapshot.json} says; that of an empty schema when it is not there.
     *
     * @throws dev.lockstep.snapshot.SnapshotException when it cannot be understood
     */
    public Snapshot snapshot() {
        Snapshot known = snapshot;
        if (known == null) {
            known = snapshotText.map(SnapshotReader::read).orElse(Snapshot.EMPTY);
            snapshot = known;
        }
        return known;
    }

    /** The names of the migrations that have a script here, in order. */
    public List<MigrationName> names() {
        return listing.files().stream()
                .filter(file -> file.direction() == Direction.UP)
                .map(MigrationFile::migration)
                .toList();
    }

    /** Whether someone wrote a migration by hand, or has edited it so far that it can no longer be told. */
    public boolean isHandWritten(MigrationName migration) {
        return text(migration, Direction.UP).filter(GeneratedScript::is).isEmpty();
    }

    /** The text of a script, if it is there and can be read. */
    public Optional<String> text(MigrationName migration, Direction direction) {
        return listing.text(migration.file(direction));
    }

    /** What is wrong with the files, also when they are held against the manifest. Sorted by file. */
    public List<FolderProblem> problems(Manifest manifest) {
        Findings known = findings;
        if (known == null || !known.manifest().equals(manifest)) {
            known = new Findings(manifest, find(manifest));
            findings = known;
        }
        return known.problems();
    }

    private List<FolderProblem> find(Manifest manifest) {
        List<FolderProblem> problems = new ArrayList<>(listing.problems(manifest));
        if (!listing.hasSnapshot() && !listing.files().isEmpty()) {
            problems.add(new FolderProblem(
                    Kind.MISSING_SNAPSHOT,
                    MigrationFolder.SNAPSHOT,
                    MigrationFolder.SNAPSHOT + " is missing beside "
                            + listing.files().size() + " migration files.",
                    "Bring it back from version control (git checkout -- " + MigrationFolder.SNAPSHOT + ")."));
        }
        return sorted(problems);
    }

    /** The order in which problems are told, each once. */
    static List<FolderProblem> sorted(List<FolderProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(FolderProblem::fileName).thenComparing(FolderProblem::kind))
                .distinct()
                .toList();
    }

    static Optional<String> snapshotText(Path folder) {
        Path file = folder.resolve(MigrationFolder.SNAPSHOT);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw MigrationFilesException.unreadable(file.toString(), e);
        }
    }
}
