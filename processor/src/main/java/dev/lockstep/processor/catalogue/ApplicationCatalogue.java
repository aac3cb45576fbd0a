package dev.lockstep.processor.catalogue;

import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.HistoryDigest;
import java.util.List;

/**
 * The migrations that were compiled into this application. It says nothing but whose class loader has the index, so it is the
 * same in each application, and can be there before it is known which migrations there will be.
 *
 * <p>{@link CatalogueClass} moves it to another package: here a class loader of the processor would find this one first.
 */
public final class ApplicationCatalogue implements Catalogue {

    /** For {@link java.util.ServiceLoader}. */
    public ApplicationCatalogue() {}

    @Override
    public List<Entry> migrations() {
        return CatalogueIndex.read(ApplicationCatalogue.class);
    }

    @Override
    public HistoryDigest digest() {
        return HistoryDigest.read(ApplicationCatalogue.class);
    }
}
