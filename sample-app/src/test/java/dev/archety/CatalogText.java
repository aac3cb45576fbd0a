package dev.archety;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that PostgreSQL's catalog says of the schema {@code public}, one line for each object, the name of its table first.
 *
 * <p>Two databases with equal text have equal schemas; where they differ, the text shows which object does. The queries
 * lie in {@code catalog/*.sql} and run in psql as well.
 */
record CatalogText(List<String> lines) {

    private static final List<String> QUERIES =
            List.of("tables.sql", "columns.sql", "constraints.sql", "indexes.sql", "sequences.sql");

    static CatalogText of(TestDatabase database) {
        return new CatalogText(QUERIES.stream()
                .map(CatalogText::resource)
                .flatMap(query -> database.query(query).stream())
                .sorted()
                .toList());
    }

    /** The catalog but for the table in which Lockstep keeps its books: a rollback to nothing leaves that one. */
    CatalogText withoutHistory() {
        return new CatalogText(lines.stream()
                .filter(line -> !line.startsWith("schema_migrations |"))
                .toList());
    }

    List<String> tables() {
        return lines.stream()
                .filter(line -> line.contains(" | table | "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Override
    public String toString() {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream query = requireNonNull(CatalogText.class.getResourceAsStream("/catalog/" + name), name)) {
            return new String(query.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
