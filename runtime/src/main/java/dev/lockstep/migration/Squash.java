package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Replaced;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import dev.lockstep.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one migration of several that follow each other. It takes the version of the newest, so that the numbers behind it
 * stay; the manifest keeps what it replaces, with the number of its steps. That is how a database goes on which has applied
 * some of them: it has done the first steps of the whole.
 */
public final class Squash {

    private final LockedFolder folder;
    private final Snapshot snapshot;
    private final MigrationName squash;

    private Squash(LockedFolder folder, Snapshot snapshot, MigrationName squash) {
        this.folder = folder;
        this.snapshot = snapshot;
        this.squash = squash;
    }

    /**
     * Squashes the migrations from a version to that of {@code squash}. Throws {@link SquashException}, or {@link
     * MigrationFilesException} when the folder is not as its manifest says, with nothing changed.
     */
    public static MigrationName run(MigrationFolder folder, int from, MigrationName squash) {
        return folder.locked(locked -> {
            locked.folder().requireListed();
            Snapshot snapshot = SnapshotReader.read(folder.snapshotText().orElse(""));
            return new Squash(locked, snapshot, squash).run(from);
        });
    }

    private MigrationName run(int from) {
        List<Manifest.Entry> entries = snapshot.manifest().entries();
        int first = indexOf(from);
        int last = indexOf(squash.version());
        List<Manifest.Entry> range = entries.subList(first, last + 1);
        check(range);
        List<String> scripts =
                range.stream().map(entry -> text(entry, Direction.UP)).toList();
        List<String> rollbacks = new ArrayList<>();
        List<MigrationName> names = range.stream().map(Squash::name).toList();
        range.forEach(entry -> rollbacks.add(0, text(entry, Direction.DOWN)));
        String script = SquashedScript.up(squash, names, scripts);
        String rollback = SquashedScript.down(squash, oldest(range.get(0)), reversed(names), rollbacks);

        Manifest manifest = new Manifest(entries.subList(0, first))
                .append(
                        squash.version(),
                        squash.name(),
                        Checksum.of(script),
                        Checksum.of(rollback),
                        author(range),
                        replaced(range, scripts));
        for (Manifest.Entry later : entries.subList(last + 1, entries.size())) {
            manifest = manifest.append(later);
        }
        folder.write(change(names, script, rollback, snapshot.withManifest(manifest)));
        return squash;
    }

    private int indexOf(int version) {
        List<Manifest.Entry> entries = snapshot.manifest().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).version() == version) {
                return i;
            }
        }
        throw SquashException.notListed(version, folder.folder().location());
    }

    private void check(List<Manifest.Entry> range) {
        if (range.size() < 2) {
            throw SquashException.single(name(range.get(0)));
        }
        for (Manifest.Entry entry : range) {
            if (entry.author() == Author.REBASED) {
                throw SquashException.rebased(name(entry));
            }
        }
        Manifest.Entry newest = range.get(range.size() - 1);
        boolean taken = newest.name().equals(squash.name())
                || newest.replaces().stream().anyMatch(this::hasName);
        if (taken) {
            throw SquashException.nameTaken(squash);
        }
    }

    private boolean hasName(Replaced replaced) {
        boolean same = replaced.version() == squash.version() && replaced.name().equals(squash.name());
        return same || replaced.replaces().stream().anyMatch(this::hasName);
    }

    private FolderChange change(List<MigrationName> names, String script, String rollback, Snapshot squashed) {
        FolderChange change = FolderChange.NONE;
        for (MigrationName name : names) {
            change = change.delete(name);
        }
        return change.write(squash, script, rollback).write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(squashed));
    }

    private static List<Replaced> replaced(List<Manifest.Entry> range, List<String> scripts) {
        List<Replaced> replaced = new ArrayList<>();
        for (int i = 0; i < range.size(); i++) {
            Manifest.Entry entry = range.get(i);
            int steps = Script.parse(name(entry).scriptFile(), scripts.get(i))
                    .steps()
                    .size();
            replaced.add(new Replaced(entry.version(), entry.name(), entry.checksum(), steps, entry.replaces()));
        }
        return replaced;
    }

    /** The oldest version that any database may have recorded for a migration. */
    private static int oldest(Manifest.Entry entry) {
        return entry.replaces().stream().mapToInt(Squash::oldest).min().orElse(entry.version());
    }

    private static int oldest(Replaced replaced) {
        return replaced.replaces().stream().mapToInt(Squash::oldest).min().orElse(replaced.version());
    }

    /** Where anyone has written by hand it is nobody's to generate anew. */
    private static Author author(List<Manifest.Entry> range) {
        boolean generated = range.stream().allMatch(entry -> entry.author() == Author.LOCKSTEP);
        return generated ? Author.LOCKSTEP : Author.DEVELOPER;
    }

    private static List<MigrationName> reversed(List<MigrationName> names) {
        List<MigrationName> reversed = new ArrayList<>();
        names.forEach(name -> reversed.add(0, name));
        return reversed;
    }

    private String text(Manifest.Entry entry, Direction direction) {
        return folder.folder().text(name(entry), direction).orElse("");
    }

    private static MigrationName name(Manifest.Entry entry) {
        return new MigrationName(entry.version(), entry.name());
    }
}
