package dev.lockstep.migration;

import dev.lockstep.migration.MergeSides.Side;
import dev.lockstep.migration.RebaseReport.HandEdit;
import dev.lockstep.migration.RebaseReport.Move;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the migrations of one's own branch behind those of the branch that it is merged with.
 *
 * <p>What is kept is the other side's: its files and its snapshot, schema and all. One's own generated migrations become one
 * with the next free number, marked {@link Author#REBASED}: the next compile puts in its place what leads from the other
 * side's schema to the merged model. One's own hand-written ones get the numbers that follow.
 */
public final class Rebase {

    private final LockedFolder folder;
    private final Git git;
    private final MergeSides sides;
    private final List<Move> moved = new ArrayList<>();
    private final List<MigrationName> folded = new ArrayList<>();
    private final List<HandEdit> edits = new ArrayList<>();
    private FolderChange change = FolderChange.NONE;
    private Manifest manifest;

    private Rebase(LockedFolder folder, MergeSides sides) {
        this.folder = folder;
        this.git = new Git(folder.folder().path());
        this.sides = sides;
        this.manifest = sides.kept().snapshot().manifest();
    }

    /**
     * Mends a folder into which two branches were merged, or are being merged. {@code onto} is the commit whose migrations
     * stay; without it, what git's state says. Throws {@link RebaseException}, with nothing changed.
     */
    public static RebaseReport run(MigrationFolder folder, Optional<String> onto) {
        return folder.locked(locked -> new Rebase(locked, MergeSides.of(folder.path(), onto)).run());
    }

    private RebaseReport run() {
        List<Manifest.Entry> own = own();
        own.forEach(entry -> change = change.delete(name(entry)));
        manifest.entries().forEach(this::restore);
        own.forEach(this::move);
        Snapshot merged = sides.kept().snapshot().withManifest(manifest);
        folder.write(change.write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(merged)));
        List<String> overlaps = Overlaps.of(
                sides.base().schema(),
                sides.kept().snapshot().schema(),
                sides.own().snapshot().schema());
        return new RebaseReport(moved, folded, edits, overlaps);
    }

    /** What one's own side has beyond what both began with, unless the other side has the very same. */
    private List<Manifest.Entry> own() {
        return sides.own().snapshot().manifest().entries().stream()
                .filter(entry -> !lists(sides.base().manifest(), entry) && !lists(manifest, entry))
                .toList();
    }

    private static boolean lists(Manifest manifest, Manifest.Entry entry) {
        return manifest.entry(entry.version())
                .filter(other -> other.name().equals(entry.name())
                        && other.checksum().equals(entry.checksum())
                        && other.rollbackChecksum().equals(entry.rollbackChecksum()))
                .isPresent();
    }

    /** A file of the other side that is missing, or was merged badly, is taken from its commit. */
    private void restore(Manifest.Entry entry) {
        MigrationName name = name(entry);
        restore(name, Direction.UP, entry.checksum());
        restore(name, Direction.DOWN, entry.rollbackChecksum());
    }

    private void restore(MigrationName name, Direction direction, String checksum) {
        boolean sound = folder.folder()
                .text(name, direction)
                .filter(text -> Checksum.verify(checksum, text) == Checksum.Match.SAME)
                .isPresent();
        if (sound) {
            change = change.keep(name.file(direction));
        } else {
            change = change.write(name.file(direction), inGit(sides.kept(), name, direction));
        }
    }

    private void move(Manifest.Entry entry) {
        MigrationName old = name(entry);
        if (entry.author() == Author.BOTH) {
            editOf(old).ifPresent(edits::add);
        }
        boolean generated = entry.author() != Author.DEVELOPER;
        boolean another = manifest.entries().stream().anyMatch(earlier -> earlier.author() == Author.REBASED);
        if (generated && another) {
            folded.add(old);
            return;
        }
        MigrationName moving = new MigrationName(next(), entry.name());
        Renumbering renumbering = new Renumbering(old, moving);
        String script = renumbering.of(text(old, Direction.UP));
        String rollback = renumbering.of(text(old, Direction.DOWN));
        change = change.write(moving, script, rollback);
        manifest = manifest.append(
                moving.version(),
                moving.name(),
                Checksum.of(script),
                Checksum.of(rollback),
                generated ? Author.REBASED : Author.DEVELOPER);
        moved.add(new Move(old, moving));
    }

    private int next() {
        return manifest.newest().map(Manifest.Entry::version).orElse(0) + 1;
    }

    /** From the folder, for it may be newer; unless the other side's file has taken its name. */
    private String text(MigrationName name, Direction direction) {
        boolean taken = sides.kept().snapshot().manifest().entries().stream()
                .anyMatch(entry -> name(entry).equals(name));
        Optional<String> inFolder = taken ? Optional.empty() : folder.folder().text(name, direction);
        return inFolder.filter(text -> !ConflictMarkers.in(text)).orElseGet(() -> inGit(sides.own(), name, direction));
    }

    private String inGit(Side side, MigrationName name, Direction direction) {
        return git.ask("cat-file", "blob", side.object(name.file(direction)))
                .orElseThrow(() -> RebaseException.missing(name));
    }

    private Optional<HandEdit> editOf(MigrationName name) {
        return git.ask("rev-parse", "--quiet", "--verify", sides.own().object(name.scriptFile()))
                .map(object -> new HandEdit(name.scriptFile(), object.strip()));
    }

    private static MigrationName name(Manifest.Entry entry) {
        return new MigrationName(entry.version(), entry.name());
    }
}
