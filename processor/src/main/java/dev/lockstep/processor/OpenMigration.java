package dev.lockstep.processor;

import dev.lockstep.migration.MigrationName;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * The newest migration while git's HEAD does not hold it: it may be rewritten as the model goes on changing, so that ten
 * compiles while one feature is designed give one migration.
 *
 * @param name of the files that may be replaced
 * @param before what the folder held before it: HEAD's schema, and the manifest up to it
 * @param edited whether someone has edited it by hand, and it may therefore not be replaced
 */
record OpenMigration(MigrationName name, Snapshot before, boolean edited) {

    /**
     * The open migration of a folder. There is none when the newest one is committed, or was written by hand as a whole, or
     * when others than hand-written ones stand between it and HEAD: what the schema was before it is then not known.
     */
    static Optional<OpenMigration> of(Snapshot current, Snapshot committed) {
        Manifest manifest = current.manifest();
        Manifest history = committed.manifest();
        Optional<Manifest.Entry> newest = manifest.newest();
        if (newest.isEmpty()
                || newest.get().author() == Author.DEVELOPER
                || !manifest.startsWith(history)
                || manifest.equals(history)) {
            return Optional.empty();
        }
        Manifest before = manifest.withoutNewest();
        List<Manifest.Entry> between = before.entries()
                .subList(history.entries().size(), before.entries().size());
        if (between.stream().anyMatch(entry -> entry.author() != Author.DEVELOPER)) {
            return Optional.empty();
        }
        return Optional.of(new OpenMigration(
                new MigrationName(newest.get().version(), newest.get().name()),
                committed.withManifest(before),
                newest.get().author() == Author.BOTH));
    }
}
