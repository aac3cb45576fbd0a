package dev.lockstep.migration;

import dev.lockstep.migration.FolderProblem.Kind;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Replaced;
import dev.lockstep.snapshot.SnapshotException;
import dev.lockstep.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A folder of migrations: numbered scripts, their rollbacks, and {@code snapshot.json}.
 *
 * <p>Each method looks at the disk anew. Whoever reads, compares and then writes does so inside {@link #locked}. A change that
 * a killed process left half done is finished before anything is read.
 */
public final class MigrationFolder implements MigrationSource {

    /** The file with the schema after the newest migration and the manifest. */
    public static final String SNAPSHOT = "snapshot.json";

    private final Path path;
    private final FolderWriter.Stages stages;

    private MigrationFolder(Path path, FolderWriter.Stages stages) {
        this.path = path;
        this.stages = stages;
    }

    /** The folder need not exist yet; the first change makes it. */
    public static MigrationFolder at(Path path) {
        return new MigrationFolder(path, stage -> {});
    }

    static MigrationFolder at(Path path, FolderWriter.Stages stages) {
        return new MigrationFolder(path, stages);
    }

    public Path path() {
        return path;
    }

    /** Never known: an edited file has to be noticed, even where nothing is pending. */
    @Override
    public Optional<HistoryDigest> digest() {
        return Optional.empty();
    }

    /** A folder knows no classes. */
    @Override
    public void requireFresh() {}

    @Override
    public String location() {
        return path.toAbsolutePath().normalize().toString();
    }

    /** Whether a change was begun and not finished. To read anything else finishes it, which writes. */
    public boolean isInMidChange() {
        return Files.exists(path.resolve(FolderJournal.FILE));
    }

    /** What lies here now. */
    public FolderView view() {
        finishInterruptedChange();
        return new FolderView(path);
    }

    /** The same, for a thread that must not write: nothing while a change is under way, or before the first one. */
    public Optional<FolderView> viewAhead() {
        FolderView view = new FolderView(path);
        return view.isCurrent() ? Optional.of(view) : Optional.empty();
    }

    @Override
    public Optional<String> snapshotText() {
        finishInterruptedChange();
        return FolderView.snapshotText(path);
    }

    /** The text of a script, if it is there and can be read. */
    Optional<String> text(MigrationName migration, Direction direction) {
        finishInterruptedChange();
        return FolderListing.read(path.resolve(migration.file(direction)));
    }

    /** The number behind all that the files bear and {@code snapshot.json} lists. */
    int nextVersion() {
        FolderListing listing = listing();
        Manifest manifest = sound(listing, problem -> !problem.fileName().equals(SNAPSHOT));
        int listed = manifest.newest().map(Manifest.Entry::version).orElse(0);
        SortedSet<Integer> versions = listing.versions();
        return Math.max(listed, versions.isEmpty() ? 0 : versions.last()) + 1;
    }

    /**
     * {@inheritDoc} Also throws it when a script cannot be cut into steps, or is not the one that {@code snapshot.json}
     * lists. A folder without that file is taken as it is, and so is a migration that the file does not list yet.
     */
    @Override
    public List<Migration> migrations() {
        if (!Files.isDirectory(path)) {
            throw MigrationFilesException.noFolder(location());
        }
        FolderListing listing = listing();
        Manifest manifest = sound(listing, problem -> problem.kind() == Kind.UNLISTED);
        Map<Integer, List<Replaced>> replaces = new HashMap<>();
        manifest.entries().forEach(entry -> replaces.put(entry.version(), entry.replaces()));
        return listing.files().stream()
                .filter(file -> file.direction() == Direction.UP)
                .map(MigrationFile::migration)
                .map(name -> migration(name, replaces.getOrDefault(name.version(), List.of())))
                .toList();
    }

    /** Throws {@link MigrationFilesException} unless the folder holds exactly what {@code snapshot.json} lists. */
    void requireListed() {
        sound(listing(), problem -> false);
    }

    /** The manifest, once nothing is wrong but what may be. */
    private Manifest sound(FolderListing listing, Predicate<FolderProblem> mayBe) {
        List<FolderProblem> problems = new ArrayList<>();
        Manifest manifest = listing.hasSnapshot() ? readManifest(problems) : Manifest.EMPTY;
        problems.addAll(listing.problems(manifest));
        problems.removeIf(mayBe);
        if (!problems.isEmpty()) {
            throw MigrationFilesException.of(location(), FolderView.sorted(problems));
        }
        return manifest;
    }

    /** What is wrong with the files by themselves, without a manifest to hold them against. Sorted by file. */
    public List<FolderProblem> problems() {
        return FolderView.sorted(new FolderInspection(listing()).problems(Set.of()));
    }

    /**
     * Does some work while no other build, in this process or another, can change the folder. Creates the folder. Not
     * reentrant: the work uses the {@link LockedFolder} that it is given.
     */
    public <T> T locked(Function<LockedFolder, T> work) {
        create();
        try (FolderLock lock = FolderLock.acquire(path)) {
            FolderWriter writer = new FolderWriter(lock, stages);
            writer.recover();
            return work.apply(new LockedFolder(this, writer));
        }
    }

    /** Writes a change as one atomic unit, under the lock. */
    public void write(FolderChange change) {
        locked(folder -> {
            folder.write(change);
            return change;
        });
    }

    private Manifest readManifest(List<FolderProblem> problems) {
        String text = snapshotText().orElse("");
        if (ConflictMarkers.in(text)) {
            return Manifest.EMPTY;
        }
        try {
            return SnapshotReader.read(text).manifest();
        } catch (SnapshotException e) {
            problems.add(new FolderProblem(
                    Kind.BROKEN_SNAPSHOT,
                    SNAPSHOT,
                    SNAPSHOT + " cannot be read: " + e.getMessage() + ".",
                    "Bring it back from version control (git checkout -- " + SNAPSHOT + ")."));
            return Manifest.EMPTY;
        }
    }

    private FolderListing listing() {
        finishInterruptedChange();
        return FolderListing.of(path);
    }

    /** A journal is there while a change is under way, or after its process was killed: either way, wait and finish it. */
    private void finishInterruptedChange() {
        if (isInMidChange()) {
            locked(Function.identity());
        }
    }

    private void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw FolderException.notWritten(path, e);
        }
    }

    private Migration migration(MigrationName name, List<Replaced> replaces) {
        return new Migration(
                name,
                replaces,
                new FolderText(path.resolve(name.scriptFile())),
                new FolderText(path.resolve(name.rollbackFile())));
    }
}
