package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Replaced;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The list of the migrations of an application, as a resource beside its classes: one line a migration, its parts apart by
 * a tab; behind them one line for each migration that was squashed into another. The generated {@link Catalogue} reads it with
 * its own class loader.
 *
 * <p>The scripts lie in {@link CatalogueScripts} one behind the other, in the order of the lines: a line says how many bytes
 * each of its two takes.
 */
public final class CatalogueIndex {

    /** Where the list lies on the class path of the application. */
    public static final String RESOURCE = "META-INF/lockstep/catalogue";

    private static final int PARTS = 6;
    private static final int PARTS_OF_REPLACED = 5;

    private CatalogueIndex() {}

    /** The text of the resource; {@code scripts} are those of the same migrations. */
    public static String write(Manifest manifest, CatalogueScripts.Writer scripts) {
        StringBuilder text = new StringBuilder();
        Iterator<Integer> lengths = scripts.lengths().iterator();
        for (Manifest.Entry entry : manifest.entries()) {
            text.append(entry.version()).append('\t');
            text.append(entry.name()).append('\t');
            text.append(entry.checksum()).append('\t');
            text.append(entry.rollbackChecksum()).append('\t');
            text.append(lengths.next()).append('\t');
            text.append(lengths.next()).append('\n');
        }
        for (Replaced.Line line : Replaced.Line.of(manifest)) {
            text.append(line.version()).append('\t');
            text.append(line.name()).append('\t');
            text.append(line.checksum()).append('\t');
            text.append(line.steps()).append('\t');
            text.append(line.in()).append('\n');
        }
        return text.toString();
    }

    /** The list that was compiled together with {@code owner}. */
    public static List<Catalogue.Entry> read(Class<?> owner) {
        try (InputStream stream = owner.getResourceAsStream("/" + RESOURCE)) {
            if (stream == null) {
                throw MigrationFilesException.notPackaged("/" + RESOURCE, owner);
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw MigrationFilesException.unreadable(RESOURCE, e);
        }
    }

    static List<Catalogue.Entry> read(String text) throws IOException {
        List<String[]> migrations = new ArrayList<>();
        List<Replaced.Line> replaced = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            String[] parts = parts(text, begin, end);
            if (parts.length == PARTS) {
                migrations.add(parts);
            } else if (parts.length == PARTS_OF_REPLACED) {
                replaced.add(new Replaced.Line(
                        Integer.parseInt(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]));
            } else {
                throw new IOException("'" + text.substring(begin, end) + "' is no line of a catalogue");
            }
            begin = end + 1;
        }
        if (begin < text.length()) {
            throw new IOException("'" + text.substring(begin) + "' is no line of a catalogue, but the begin of one");
        }
        return entries(migrations, replaced);
    }

    private static String[] parts(String text, int begin, int end) {
        int count = 1;
        for (int tab = text.indexOf('\t', begin); tab >= 0 && tab < end; tab = text.indexOf('\t', tab + 1)) {
            count++;
        }
        String[] parts = new String[count];
        int from = begin;
        for (int i = 0; i < count; i++) {
            int to = i == count - 1 ? end : text.indexOf('\t', from);
            parts[i] = text.substring(from, to);
            from = to + 1;
        }
        return parts;
    }

    private static List<Catalogue.Entry> entries(List<String[]> migrations, List<Replaced.Line> replaced) {
        List<Catalogue.Entry> entries = new ArrayList<>(migrations.size());
        Catalogue.Span last = new Catalogue.Span(0, 0);
        for (String[] parts : migrations) {
            int version = Integer.parseInt(parts[0]);
            Catalogue.Span script = last.next(Integer.parseInt(parts[4]));
            last = script.next(Integer.parseInt(parts[5]));
            entries.add(new Catalogue.Entry(
                    version,
                    parts[1],
                    parts[2],
                    parts[3],
                    script,
                    last,
                    Replaced.Line.in(version, parts[1], replaced)));
        }
        return List.copyOf(entries);
    }
}
