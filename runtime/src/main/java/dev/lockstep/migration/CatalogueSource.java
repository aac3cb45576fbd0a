package dev.lockstep.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The migrations that were compiled into an application. Checksums are those of the manifest: no script is read for them. */
public final class CatalogueSource implements MigrationSource {

    private final Catalogue catalogue;

    public CatalogueSource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.migrations()) {
            migrations.add(new Migration(
                    new MigrationName(entry.version(), entry.name()),
                    entry.replaces(),
                    new Resource(catalogue.getClass(), entry.fileName(), entry.checksum()),
                    new Resource(catalogue.getClass(), entry.rollbackFileName(), entry.rollbackChecksum())));
        }
        return List.copyOf(migrations);
    }

    @Override
    public Optional<String> snapshotText() {
        String resource = "/" + Catalogue.RESOURCES + MigrationFolder.SNAPSHOT;
        try (InputStream stream = catalogue.getClass().getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw MigrationFilesException.unreadable(resource, e);
        }
    }

    @Override
    public Optional<HistoryDigest> digest() {
        return Optional.of(catalogue.digest());
    }

    @Override
    public void requireFresh() {
        CatalogueClasses.verify(catalogue.getClass());
    }

    @Override
    public String location() {
        return "the catalogue " + catalogue.getClass().getName();
    }

    private record Resource(Class<?> owner, String fileName, String checksum) implements ScriptText {

        @Override
        public String location() {
            return fileName;
        }

        @Override
        public String read() {
            String resource = "/" + Catalogue.RESOURCES + fileName;
            try (InputStream stream = owner.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw MigrationFilesException.notPackaged(resource, owner);
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw MigrationFilesException.unreadable(resource, e);
            }
        }
    }
}
