package dev.lockstep.processor;

import dev.lockstep.migration.MigrationName;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * The migration that the next one takes the place of: it may be rewritten as the model goes on changing, so that ten
 * compiles while one feature is designed give one migration.
 *
 * @param names of the files that may be replaced; more than one where git was missing, or a commit was taken back, while they
 *     were written
 * @param before what the folder held before them: the schema, and the manifest up to them
 * @param behind what was written by hand behind them, and stays
 */
record OpenMigration(List<MigrationName> names, Snapshot before, List<Manifest.Entry> behind) {

    OpenMigration {
        names = List.copyOf(names);
        behind = List.copyOf(behind);
    }

    /**
     * The one that {@code lockstep rebase} has moved behind the migrations of another branch. The schema of the snapshot is
     * that of the other branch, whatever git says.
     */
    static Optional<OpenMigration> rebased(Snapshot current) {
        List<Manifest.Entry> entries = current.manifest().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).author() == Author.REBASED) {
                return Optional.of(new OpenMigration(
                        List.of(name(entries.get(i))),
                        current.withManifest(new Manifest(entries.subList(0, i))),
                        entries.subList(i + 1, entries.size())));
            }
        }
        return Optional.empty();
    }

    /**
     * The generated migrations at the end of the folder that are not committed. There are none when the newest is committed
     * or was written by hand, or when others than hand-written ones stand between them and what is committed: what the
     * schema was before them is then not known.
     */
    static Optional<OpenMigration> uncommitted(Snapshot current, History history) {
        List<Manifest.Entry> entries = current.manifest().entries();
        int first = entries.size();
        while (first > 0 && isOpen(entries.get(first - 1), history)) {
            first--;
        }
        Manifest before = new Manifest(entries.subList(0, first));
        Optional<Snapshot> ground = history.ground(before);
        if (first == entries.size() || ground.isEmpty()) {
            return Optional.empty();
        }
        int committed = ground.get().manifest().entries().size();
        boolean known = entries.subList(committed, first).stream()
                .allMatch(entry -> entry.author() == Author.DEVELOPER && !history.holds(entry));
        return known
                ? Optional.of(new OpenMigration(
                        entries.subList(first, entries.size()).stream()
                                .map(OpenMigration::name)
                                .toList(),
                        ground.get().withManifest(before),
                        List.of()))
                : Optional.empty();
    }

    /** The newest migration if it was generated, then edited by hand, and is not committed: nothing may replace it. */
    static Optional<MigrationName> edited(Snapshot current, History history) {
        return current.manifest()
                .newest()
                .filter(newest -> newest.author() == Author.BOTH && !history.holds(newest))
                .map(OpenMigration::name);
    }

    private static boolean isOpen(Manifest.Entry entry, History history) {
        return entry.author() == Author.LOCKSTEP && entry.replaces().isEmpty() && !history.holds(entry);
    }

    private static MigrationName name(Manifest.Entry entry) {
        return new MigrationName(entry.version(), entry.name());
    }
}
