package dev.lockstep.migration;

import dev.lockstep.snapshot.Replaced;
import java.util.List;

/**
 * The migrations that were compiled into an application. The processor generates one implementation and its {@link
 * java.util.ServiceLoader} entry, so that the runtime finds them without scanning the class path.
 */
public interface Catalogue {

    /** Where the scripts lie on the class path of the application. */
    String RESOURCES = "META-INF/lockstep/migrations/";

    /** In the order of their versions. */
    List<Entry> migrations();

    /** What the history table comes to when all of them are applied. */
    HistoryDigest digest();

    /**
     * One migration. {@code checksum} and {@code rollbackChecksum} are those of the manifest; {@code fileName} and
     * {@code rollbackFileName} are below {@link #RESOURCES} and read only when they are run. {@code replaces} are the migrations that were squashed into it.
     */
    record Entry(
            int version,
            String name,
            String checksum,
            String rollbackChecksum,
            String fileName,
            String rollbackFileName,
            List<Replaced> replaces) {}
}
