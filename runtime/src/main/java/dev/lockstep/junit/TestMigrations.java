package dev.lockstep.junit;

import dev.lockstep.Migrator;
import dev.lockstep.migration.CatalogueSource;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationSource;
import dev.lockstep.snapshot.Manifest;
import java.nio.file.Path;
import javax.sql.DataSource;

/** The migrations under test: those of a folder, or with an empty one those that were compiled in. */
record TestMigrations(String folder) {

    /** Of a database, and nothing is run yet. */
    Migrator.Builder on(DataSource database) {
        Migrator.Builder builder = Migrator.builder().dataSource(database);
        return folder.isEmpty() ? builder : builder.folder(Path.of(folder));
    }

    /** What they come to, as 32 characters: any change of a script that is more than layout is another text. */
    String digest() {
        Manifest manifest = Manifest.EMPTY;
        for (Migration migration : source().migrations()) {
            manifest = manifest.append(
                    migration.version(),
                    migration.name().name(),
                    migration.checksum(Direction.UP),
                    migration.checksum(Direction.DOWN),
                    Manifest.Author.DEVELOPER);
        }
        return HistoryDigest.of(manifest).text();
    }

    private MigrationSource source() {
        return folder.isEmpty() ? CatalogueSource.compiledIn() : MigrationFolder.at(Path.of(folder));
    }
}
