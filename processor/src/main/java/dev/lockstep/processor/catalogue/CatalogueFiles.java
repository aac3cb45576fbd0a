package dev.lockstep.processor.catalogue;

import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueClasses;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.CatalogueScripts;
import dev.lockstep.migration.ClassShape;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.FolderView;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.snapshot.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The resources beside the classes: the scripts of the manifest, the snapshot, the index, the classes that it is for, and the
 * ServiceLoader entry. What an earlier compile left there and is the same is not written again.
 */
public final class CatalogueFiles {

    private static final String SERVICE = "META-INF/services/" + Catalogue.class.getName();

    private final FolderView folder;
    private final Resources resources;

    public CatalogueFiles(FolderView folder, Resources resources) {
        this.folder = folder;
        this.resources = resources;
    }

    /** Where resources lie, such as the class output of a compiler. */
    public interface Resources {

        /** Whether an earlier compile left exactly that there; not, when nobody can tell. */
        boolean holds(String name, byte[] content);

        /** Takes it away, if it is known to be there. */
        void delete(String name) throws IOException;

        void write(String name, byte[] content) throws IOException;
    }

    /** Writes what is missing. Meanwhile there is no index: a killed compile leaves none that lists what is not there. */
    public void write(Manifest manifest, SortedMap<String, ClassShape> classes) throws IOException {
        CatalogueScripts.Writer scripts = scripts(manifest);
        if (!resources.holds(CatalogueScripts.RESOURCE, scripts.bytes())) {
            resources.delete(CatalogueIndex.RESOURCE);
            resources.write(CatalogueScripts.RESOURCE, scripts.bytes());
        }
        Optional<String> snapshot = folder.snapshotText();
        if (snapshot.isPresent()) {
            write(Catalogue.SNAPSHOT, snapshot.get());
        }
        write(SERVICE, CatalogueClass.name() + "\n");
        write(HistoryDigest.RESOURCE, HistoryDigest.of(manifest).write());
        write(CatalogueClasses.RESOURCE, CatalogueClasses.write(classes));
        write(CatalogueIndex.RESOURCE, CatalogueIndex.write(manifest, scripts));
    }

    private CatalogueScripts.Writer scripts(Manifest manifest) throws IOException {
        CatalogueScripts.Writer scripts = new CatalogueScripts.Writer();
        for (Manifest.Entry entry : manifest.entries()) {
            MigrationName name = new MigrationName(entry.version(), entry.name());
            scripts.add(text(name, Direction.UP));
            scripts.add(text(name, Direction.DOWN));
        }
        return scripts;
    }

    private String text(MigrationName name, Direction direction) throws IOException {
        return folder.text(name, direction)
                .orElseThrow(
                        () -> new IOException(name.file(direction) + " was there and is gone, while it was copied"));
    }

    private void write(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (!resources.holds(name, content)) {
            resources.write(name, content);
        }
    }
}
