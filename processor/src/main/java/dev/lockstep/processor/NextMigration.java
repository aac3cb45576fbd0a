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
 * @param scripts those to write and those to delete; none when no change needs SQL
 * @param name empty when no change needs SQL
 */
record NextMigration(
        FolderChange scripts, Snapshot snapshot, Optional<MigrationName> name, List<Change> changes, Plan plan) {

    /** The same, in the place of an open migration, whose files go unless they are written again. */
    NextMigration insteadOf(OpenMigration open) {
        Manifest manifest = snapshot.manifest();
        for (Manifest.Entry entry : open.behind()) {
            manifest = manifest.append(entry);
        }
        FolderChange replaced = scripts;
        for (MigrationName old : open.names()) {
            replaced = replaced.delete(old);
        }
        return new NextMigration(replaced, snapshot.withManifest(manifest), name, changes, plan);
    }

    /**
     * The scripts and the snapshot; the folder leaves a file with the same bytes alone. The text of the snapshot is made only
     * here: most compiles have nothing to write.
     */
    FolderChange files() {
        return snapshot.equals(Snapshot.EMPTY)
                ? scripts.delete(MigrationFolder.SNAPSHOT)
                : scripts.write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(snapshot));
    }

    static NextMigration of(Comparison comparison, Options options) {
        if (!comparison.changes().isEmpty()) {
            return migration(comparison, options);
        }
        Snapshot snapshot = comparison.snapshot(comparison.current().manifest());
        return new NextMigration(FolderChange.NONE, snapshot, Optional.empty(), List.of(), new Plan(List.of()));
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
        FolderChange scripts = FolderChange.NONE.write(name, script, undo);
        return new NextMigration(scripts, snapshot, Optional.of(name), changes, up);
    }

    /** What the developer is told: the file and what it does. */
    Optional<String> announcement(Path folder) {
        return name.map(written -> "[lockstep] wrote " + folder.resolve(written.scriptFile()) + ": "
                + changes.stream().map(ChangeSummary::of).collect(Collectors.joining("; ")));
    }

    private static String title(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
