package dev.lockstep.migration;

import dev.lockstep.snapshot.Replaced;
import java.util.List;

/**
 * The migrations that were compiled into an application. The processor generates one implementation and its {@link
 * java.util.ServiceLoader} entry, so that the runtime finds them without scanning the class path.
 */
public interface Catalogue {

    /** Where the snapshot lies on the class path of the application. */
    String SNAPSHOT = "META-INF/lockstep/snapshot.json";

    /** In the order of their versions. */
    List<Entry> migrations();

    /** What the history table comes to when all of them are applied. */
    HistoryDigest digest();

    /**
     * One migration. {@code checksum} and {@code rollbackChecksum} are those of the manifest; {@code script} and
     * {@code rollback} are read only when they are run. {@code replaces} are the migrations that were squashed into it.
     */
    record Entry(
            int version,
            String name,
            String checksum,
            String rollbackChecksum,
            Span script,
            Span rollback,
            List<Replaced> replaces) {}

    /** The place of one text among the {@link CatalogueScripts}, in bytes. */
    record Span(int offset, int length) {

        /** The place of so many bytes, right behind this one. */
        Span next(int bytes) {
            return new Span(offset + length, bytes);
        }
    }
}
