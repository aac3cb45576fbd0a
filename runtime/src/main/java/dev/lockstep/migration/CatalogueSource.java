package dev.lockstep.migration;

import dev.lockstep.NoMigrationsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The migrations that were compiled into an application. Checksums are those of the manifest: no script is read for them. */
public final class CatalogueSource implements MigrationSource {

    private final Catalogue catalogue;

    public CatalogueSource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The one catalogue on the class path.
     *
     * @throws NoMigrationsException when there is none, or more than one
     */
    public static CatalogueSource compiledIn() {
        List<Catalogue> found = catalogues();
        if (found.size() == 1) {
            return new CatalogueSource(found.get(0));
        }
        if (found.isEmpty()) {
            throw NoMigrationsException.notCompiledIn(null);
        }
        List<String> names = found.stream()
                .map(catalogue -> catalogue.getClass().getName())
                .sorted()
                .toList();
        throw new NoMigrationsException("The class path has " + names.size() + " catalogues of migrations: "
                + String.join(", ", names) + ". Choose one: Migrator.builder().catalogue(new "
                + names.get(0) + "()).");
    }

    /** An entry without its class is what a build leaves behind that lost the processor and cleaned up after it. */
    private static List<Catalogue> catalogues() {
        List<Catalogue> found = new ArrayList<>();
        try {
            for (Catalogue catalogue : ServiceLoader.load(Catalogue.class)) {
                found.add(catalogue);
            }
        } catch (ServiceConfigurationError e) {
            throw NoMigrationsException.notCompiledIn(e);
        }
        return found;
    }

    @Override
    public List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        CatalogueScripts scripts = new CatalogueScripts(catalogue.getClass());
        for (Catalogue.Entry entry : catalogue.migrations()) {
            MigrationName name = new MigrationName(entry.version(), entry.name());
            migrations.add(new Migration(
                    name,
                    entry.replaces(),
                    new CompiledText(scripts, entry.script(), name, Direction.UP, entry.checksum()),
                    new CompiledText(scripts, entry.rollback(), name, Direction.DOWN, entry.rollbackChecksum())));
        }
        return List.copyOf(migrations);
    }

    @Override
    public Optional<String> snapshotText() {
        String resource = "/" + Catalogue.SNAPSHOT;
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

    private record CompiledText(
            CatalogueScripts scripts, Catalogue.Span span, MigrationName name, Direction direction, String checksum)
            implements ScriptText {

        @Override
        public String location() {
            return name.file(direction);
        }

        @Override
        public String read() {
            return scripts.text(span);
        }
    }
}
