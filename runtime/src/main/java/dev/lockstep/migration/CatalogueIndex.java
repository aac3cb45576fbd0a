package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Replaced;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of the migrations of an application, as a resource beside its classes: one line a migration, its parts apart by
 * a tab; behind them one line for each migration that was squashed into another. The generated {@link Catalogue} reads it with its own class loader.
 */
public final class CatalogueIndex {

    /** Where the list lies on the class path of the application. */
    public static final String RESOURCE = "META-INF/lockstep/catalogue";

    private static final int PARTS = 4;
    private static final int PARTS_OF_REPLACED = 5;

    private CatalogueIndex() {}

    /** The text of the resource. */
    public static String write(Manifest manifest) {
        StringBuilder text = new StringBuilder();
        manifest.entries().forEach(entry -> text.append(line(entry)).append('\n'));
        for (Replaced.Line line : Replaced.Line.of(manifest)) {
            text.append(line.version()).append('\t');
            text.append(line.name()).append('\t');
            text.append(line.checksum()).append('\t');
            text.append(line.steps()).append('\t');
            text.append(line.in()).append('\n');
        }
        return text.toString();
    }

    /** The line of one migration. */
    public static String line(Manifest.Entry entry) {
        return String.join(
                "\t", String.valueOf(entry.version()), entry.name(), entry.checksum(), entry.rollbackChecksum());
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

    static List<Catalogue.Entry> read(BufferedReader lines) throws IOException {
        List<String[]> migrations = new ArrayList<>();
        List<Replaced.Line> replaced = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", -1);
            if (parts.length == PARTS) {
                migrations.add(parts);
            } else if (parts.length == PARTS_OF_REPLACED) {
                replaced.add(new Replaced.Line(
                        Integer.parseInt(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]));
            } else {
                throw new IOException("'" + line + "' is no line of a catalogue");
            }
        }
        return migrations.stream().map(parts -> entry(parts, replaced)).toList();
    }

    private static Catalogue.Entry entry(String[] parts, List<Replaced.Line> replaced) {
        MigrationName name = new MigrationName(Integer.parseInt(parts[0]), parts[1]);
        return new Catalogue.Entry(
                name.version(),
                name.name(),
                parts[2],
                parts[3],
                name.scriptFile(),
                name.rollbackFile(),
                Replaced.Line.in(name.version(), name.name(), replaced));
    }
}
