package dev.lockstep.snapshot;

import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import java.util.Comparator;
import java.util.List;

/**
 * What {@code snapshot.json} holds: the schema after the newest migration, the migrations that led to it, the renames that
 * the sources still ask for although they are done, and the classes that no entity names: converters that
 * apply themselves, and subclasses of embeddables.
 *
 * @param converters binary names; a compile of a few files would not know of them otherwise
 */
public record Snapshot(Schema schema, Manifest manifest, List<SettledRename> renames, List<String> converters) {

    /** Of a folder without migrations. */
    public static final Snapshot EMPTY = new Snapshot(Schema.EMPTY, Manifest.EMPTY);

    public Snapshot {
        renames = renames.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (SettledRename rename) -> rename.place().toString())
                        .thenComparing(SettledRename::oldName))
                .toList();
        converters = converters.stream().distinct().sorted().toList();
    }

    public Snapshot(Schema schema, Manifest manifest) {
        this(schema, manifest, List.of(), List.of());
    }

    /**
     * A {@code @RenamedFrom} that a migration has heeded. It is kept until the annotation is gone: two columns that
     * exchanged their names look the same before and after, and would be exchanged again with each compile.
     */
    public record SettledRename(Origin place, String oldName) {}

    public Snapshot withManifest(Manifest newManifest) {
        return new Snapshot(schema, newManifest, renames, converters);
    }
}
