package dev.lockstep.processor.catalogue;

import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueClasses;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.ClassShape;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.snapshot.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The resources beside the classes: every script of the manifest, the snapshot, the index, the classes that it is for, and the
 * ServiceLoader entry. Scripts that the index of the last compile lists are there and are not copied again.
 */
public final class CatalogueFiles {

    private static final String SERVICE = "META-INF/services/" + Catalogue.class.getName();

    private final MigrationFolder folder;
    private final Resources resources;

    public CatalogueFiles(MigrationFolder folder, Resources resources) {
        this.folder = folder;
        this.resources = resources;
    }

    /** Where resources lie, such as the class output of a compiler. */
    public interface Resources {

        /** What an earlier compile left there; empty when it left nothing, or when nobody can tell. */
        Optional<String> read(String name);

        /** Takes it away, if {@link #read} would find it. */
        void delete(String name) throws IOException;

        void write(String name, String text) throws IOException;
    }

    /** Writes what is missing. Meanwhile there is no index: a killed compile leaves none that lists what is not there. */
    public void write(Manifest manifest, SortedMap<String, ClassShape> classes) throws IOException {
        Set<String> copied = resources.read(CatalogueIndex.RESOURCE).stream()
                .flatMap(String::lines)
                .collect(Collectors.toSet());
        List<Manifest.Entry> missing = manifest.entries().stream()
                .filter(entry -> !copied.contains(CatalogueIndex.line(entry)))
                .toList();
        if (!missing.isEmpty()) {
            resources.delete(CatalogueIndex.RESOURCE);
        }
        for (Manifest.Entry entry : missing) {
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
        resources.write(CatalogueClasses.RESOURCE, CatalogueClasses.write(classes));
        resources.write(CatalogueIndex.RESOURCE, CatalogueIndex.write(manifest));
    }

    private void copy(MigrationName name, Direction direction) throws IOException {
        String file = name.file(direction);
        String text = folder.text(name, direction)
                .orElseThrow(() -> new IOException(file + " was there and is gone, while it was copied"));
        resources.write(Catalogue.RESOURCES + file, text);
    }
}
