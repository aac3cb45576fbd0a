package dev.lockstep.processor.catalogue;

import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.snapshot.Manifest;
import java.io.IOException;
import java.util.Optional;

/** The resources beside the classes: every script of the manifest, the snapshot, the index, and the ServiceLoader entry. */
public final class CatalogueFiles {

    private static final String SERVICE = "META-INF/services/" + Catalogue.class.getName();

    private final MigrationFolder folder;
    private final Resources resources;

    public CatalogueFiles(MigrationFolder folder, Resources resources) {
        this.folder = folder;
        this.resources = resources;
    }

    /** Where resources are written, such as the class output of a compiler. */
    @FunctionalInterface
    public interface Resources {
        void write(String name, String text) throws IOException;
    }

    /** Writes all of them; the index last, so that it never lists what is not there. */
    public void write(Manifest manifest) throws IOException {
        for (Manifest.Entry entry : manifest.entries()) {
            MigrationName name = new MigrationName(entry.version(), entry.name());
            copy(name, Direction.UP);
            copy(name, Direction.DOWN);
        }
        Optional<String> snapshot = folder.snapshotText();
        if (snapshot.isPresent()) {
            resources.write(Catalogue.RESOURCES + MigrationFolder.SNAPSHOT, snapshot.get());
        }
        resources.write(SERVICE, CatalogueClass.name() + "\n");
        resources.write(HistoryDigest.RESOURCE, HistoryDigest.of(manifest).write());
        resources.write(CatalogueIndex.RESOURCE, CatalogueIndex.write(manifest));
    }

    private void copy(MigrationName name, Direction direction) throws IOException {
        String file = name.file(direction);
        String text = folder.text(name, direction)
                .orElseThrow(() -> new IOException(file + " was there and is gone, while it was copied"));
        resources.write(Catalogue.RESOURCES + file, text);
    }
}
