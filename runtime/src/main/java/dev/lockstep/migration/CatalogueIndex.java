package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of the migrations of an application, as a resource beside its classes: one line a migration, its parts apart by
 * a tab. The generated {@link Catalogue} reads it with its own class loader.
 */
public final class CatalogueIndex {

    /** Where the list lies on the class path of the application. */
    public static final String RESOURCE = "META-INF/lockstep/catalogue";

    private static final int PARTS = 4;

    private CatalogueIndex() {}

    /** The text of the resource. */
    public static String write(Manifest manifest) {
        StringBuilder text = new StringBuilder();
        for (Manifest.Entry entry : manifest.entries()) {
            text.append(entry.version()).append('\t');
            text.append(entry.name()).append('\t');
            text.append(entry.checksum()).append('\t');
            text.append(entry.rollbackChecksum()).append('\n');
        }
        return text.toString();
    }

    /** The list that was compiled together with {@code owner}. */
    public static List<Catalogue.Entry> read(Class<?> owner) {
        try (InputStream stream = owner.getResourceAsStream("/" + RESOURCE)) {
            if (stream == null) {
                throw MigrationFilesException.notPackaged("/" + RESOURCE, owner);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw MigrationFilesException.unreadable(RESOURCE, e);
        }
    }

    private static List<Catalogue.Entry> read(BufferedReader lines) throws IOException {
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", -1);
            if (parts.length != PARTS) {
                throw new IOException("'" + line + "' is no line of a catalogue");
            }
            MigrationName name = new MigrationName(Integer.parseInt(parts[0]), parts[1]);
            entries.add(new Catalogue.Entry(
                    name.version(), name.name(), parts[2], parts[3], name.scriptFile(), name.rollbackFile()));
        }
        return List.copyOf(entries);
    }
}
