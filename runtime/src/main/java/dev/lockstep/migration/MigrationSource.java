package dev.lockstep.migration;

import java.util.List;
import java.util.Optional;

/** Where migrations come from: a folder, or what was compiled into the application. */
public sealed interface MigrationSource permits MigrationFolder, CatalogueSource {

    /**
     * All migrations, in the order of their versions, which follow each other without a gap. Throws {@link
     * MigrationFilesException} when the files do not make such a row.
     */
    List<Migration> migrations();

    /** The text of the snapshot after the newest migration; empty when there is none. */
    Optional<String> snapshotText();

    /** What the history table comes to when all of them are applied; empty where that is not known without reading them. */
    Optional<HistoryDigest> digest();

    /**
     * Makes sure that the migrations are as new as the classes that they are for, where that can be known. It reads those
     * classes, so it is for a thread that has nothing better to do.
     *
     * @throws dev.lockstep.StaleCatalogueException when they are older
     */
    void requireFresh();

    /** For messages: what a developer would look at. */
    String location();
}
