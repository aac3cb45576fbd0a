package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ChangeNames;
import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.FolderChange;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import dev.lockstep.sql.ChangeSummary;
import dev.lockstep.sql.ScriptWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be written: a migration and its rollback where the model has changed, and the snapshot that goes with them.
 *
 * @param files nothing but the snapshot when no change needs SQL; the folder leaves a file with the same bytes alone
 * @param name empty when no change needs SQL
 */
record NextMigration(
        FolderChange files, Snapshot snapshot, Optional<MigrationName> name, List<Change> changes, Plan plan) {

    /** The same, in the place of an open migration, whose files go unless they are written again. */
    NextMigration insteadOf(OpenMigration open) {
        Manifest manifest = snapshot.manifest();
        for (Manifest.Entry entry : open.behind()) {
            manifest = manifest.append(entry);
        }
        Snapshot whole = snapshot.withManifest(manifest);
        FolderChange replaced = snapshotFile(files, whole);
        for (MigrationName old : open.names()) {
            replaced = replaced.delete(old);
        }
        if (whole.equals(Snapshot.EMPTY)) {
            replaced = replaced.delete(MigrationFolder.SNAPSHOT);
        }
        return new NextMigration(replaced, whole, name, changes, plan);
    }

    static NextMigration of(Comparison comparison, Options options) {
        if (!comparison.changes().isEmpty()) {
            return migration(comparison, options);
        }
        Snapshot snapshot = comparison.snapshot(comparison.current().manifest());
        return new NextMigration(
                snapshotFile(FolderChange.NONE, snapshot), snapshot, Optional.empty(), List.of(), new Plan(List.of()));
    }

    private static NextMigration migration(Comparison comparison, Options options) {
        Snapshot current = comparison.current();
        List<Change> changes = comparison.changes();
        Plan up = Planner.plan(changes, options.plan());
        Plan down = Planner.plan(comparison.reversed(), options.plan().back());
        Rollback rollback = Rollback.of(up, down);

        int version = comparison.version();
        MigrationName name =
                new MigrationName(version, options.name().orElseGet(() -> ChangeNames.of(changes, current.schema())));
        String script = ScriptWriter.up(version, name.name(), title(name.scriptFile()), changes, up, rollback);
        String undo = ScriptWriter.down(version, title(name.rollbackFile()), title(name.scriptFile()), down, rollback);

        Manifest manifest = current.manifest()
                .append(version, name.name(), Checksum.of(script), Checksum.of(undo), Author.LOCKSTEP);
        Snapshot snapshot = comparison.snapshot(manifest);
        FolderChange files = snapshotFile(FolderChange.NONE.write(name, script, undo), snapshot);
        return new NextMigration(files, snapshot, Optional.of(name), changes, up);
    }

    /** What the developer is told: the file and what it does. */
    Optional<String> announcement(Path folder) {
        return name.map(written -> "[lockstep] wrote " + folder.resolve(written.scriptFile()) + ": "
                + changes.stream().map(ChangeSummary::of).collect(Collectors.joining("; ")));
    }

    private static FolderChange snapshotFile(FolderChange change, Snapshot snapshot) {
        return snapshot.equals(Snapshot.EMPTY)
                ? change
                : change.write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(snapshot));
    }

    private static String title(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
