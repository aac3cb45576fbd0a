package dev.lockstep.migration;

import java.util.List;

/** Where migrations come from: a folder, or what was compiled into the application. */
public sealed interface MigrationSource permits MigrationFolder, CatalogueSource {

    /**
     * All migrations, in the order of their versions, which follow each other without a gap. Throws {@link
     * MigrationFilesException} when the files do not make such a row.
     */
    List<Migration> migrations();

    /** For messages: what a developer would look at. */
    String location();
}
