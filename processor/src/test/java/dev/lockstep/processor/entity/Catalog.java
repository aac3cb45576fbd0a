package dev.lockstep.processor.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything in a database that a model can shape, one object a line; read from pg_catalog by the test's own query. */
final class Catalog {

    /** The values of an IN, and the terms of an AND: their order means nothing. */
    private static final Pattern ITEMS = Pattern.compile("(?<=ARRAY\\[)[^\\]]*");

    private static final Pattern TERMS = Pattern.compile("\\([^()]* IS NOT NULL\\)(?: AND \\([^()]* IS NOT NULL\\))+");

    private Catalog() {}

    private static String sortedTerms(String line, Pattern list, String separator) {
        return list.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Stream.of(found.group().split(separator, -1)).sorted().collect(Collectors.joining(separator))));
    }

    static SortedSet<String> read(Connection connection) throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query())) {
            while (rows.next()) {
                lines.add(sortedTerms(sortedTerms(rows.getString(1), ITEMS, ", "), TERMS, " AND "));
            }
        }
        return lines;
    }

    /** Drops every schema and makes an empty public one. */
    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare found name;
                    begin
                      for found in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
                      loop
                        execute format('drop schema %I cascade', found);
                      end loop;
                    end $$;
                    create schema public
                    """);
        }
    }

    private static String query() {
        try (InputStream resource = Catalog.class.getResourceAsStream("/mapping/catalog.sql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("mapping/catalog.sql cannot be read", e);
        }
    }
}
