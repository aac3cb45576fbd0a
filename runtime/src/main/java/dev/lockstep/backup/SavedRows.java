package dev.lockstep.backup;

import dev.lockstep.postgres.RestoredRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows in what {@code pg_restore --data-only} writes: for each table a COPY, its rows, and a line that ends them; besides, what
 * the sequences were at. In the text format of COPY a row is a line, whatever it holds.
 */
final class SavedRows {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\\s\".(]+)";
    private static final Pattern COPY = Pattern.compile("COPY (" + NAME + "\\." + NAME + ") .*FROM stdin;");
    private static final String SEQUENCE = "SELECT pg_catalog.setval(";
    private static final String END = "\\.";

    private final BufferedReader lines;

    SavedRows(InputStream script) {
        this.lines = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    }

    /** The tables that have rows, or had none when they were saved, as a statement has them. */
    static List<String> tables(InputStream script) throws IOException {
        SavedRows saved = new SavedRows(script);
        List<String> tables = new ArrayList<>();
        for (String line = saved.lines.readLine(); line != null; line = saved.lines.readLine()) {
            Optional<String> table = table(line);
            if (table.isPresent()) {
                tables.add(table.get());
                saved.skipRows();
            }
        }
        return tables;
    }

    void into(RestoredRows rows) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<String> table = table(line);
            if (table.isPresent()) {
                rows.begin(line.substring(0, line.length() - 1));
                for (String row = row(); row != null; row = row()) {
                    rows.row(row);
                }
                rows.end(table.get());
            } else if (line.startsWith(SEQUENCE)) {
                rows.execute(line);
            }
        }
    }

    private static Optional<String> table(String line) {
        Matcher copy = COPY.matcher(line);
        return copy.matches() ? Optional.of(copy.group(1)) : Optional.empty();
    }

    private void skipRows() throws IOException {
        String row = row();
        while (row != null) {
            row = row();
        }
    }

    /** The next one; null behind the last. */
    private @Nullable String row() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the backup ends within the rows of a table");
        }
        return line.equals(END) ? null : line;
    }
}
