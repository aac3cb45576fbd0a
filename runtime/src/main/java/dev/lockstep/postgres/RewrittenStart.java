package dev.lockstep.postgres;

import dev.lockstep.drift.Adoption;
import dev.lockstep.drift.Adoption.Scripts;
import dev.lockstep.drift.Adoption.Title;
import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.FolderChange;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.MigrationSource;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import java.util.List;
import java.util.Optional;

/**
 * The first migration of a folder under the names of a database that the folder takes over. Only a migration that stands alone
 * and is as it was generated can be written again: behind a second one there is a history, and a hand's work would be lost.
 */
record RewrittenStart(MigrationFolder folder, MigrationName name, Adoption adoption, Scripts scripts, Snapshot before) {

    static Optional<RewrittenStart> of(
            MigrationSource source, List<Migration> migrations, Snapshot snapshot, Schema database) {
        Adoption adoption = Adoption.of(database, snapshot.schema());
        if (!(source instanceof MigrationFolder folder) || migrations.size() != 1 || !adoption.changesAnything()) {
            return Optional.empty();
        }
        Migration first = migrations.get(0);
        Title title = new Title(
                first.version(),
                first.name().name(),
                title(first.name(), Direction.UP),
                title(first.name(), Direction.DOWN));
        return adoption.rewritten(title, new Scripts(first.sql(Direction.UP), first.sql(Direction.DOWN)))
                .map(scripts -> new RewrittenStart(folder, first.name(), adoption, scripts, snapshot));
    }

    Schema schema() {
        return adoption.adopted();
    }

    List<String> names() {
        return adoption.names();
    }

    void write() {
        Manifest manifest = Manifest.EMPTY.append(
                name.version(),
                name.name(),
                Checksum.of(scripts.up()),
                Checksum.of(scripts.down()),
                Manifest.Author.LOCKSTEP);
        Snapshot after = new Snapshot(schema(), manifest, before.renames(), before.converters());
        folder.write(FolderChange.NONE
                .write(name, scripts.up(), scripts.down())
                .write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(after)));
    }

    private static String title(MigrationName name, Direction direction) {
        String file = name.file(direction);
        return file.substring(0, file.lastIndexOf('.'));
    }
}
