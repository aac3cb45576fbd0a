package dev.lockstep.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that users have in a database, by its name and with its definition as PostgreSQL writes it: also what no model
 * speaks of. The history table is not part of it.
 */
record WholeCatalog(Map<String, String> definitions) {

    static WholeCatalog of(MigratedDatabase database) {
        Map<String, String> definitions = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query())) {
            while (rows.next()) {
                String definition = rows.getString(2);
                definitions.put(rows.getString(1), definition.isEmpty() ? "plain" : definition);
            }
        } catch (SQLException e) {
            throw new TestServerException("The catalog of " + database + " cannot be read: " + e.getMessage(), e);
        }
        return new WholeCatalog(definitions);
    }

    /** What changed on the way to another one: {@code +} came, {@code -} is gone, {@code ~} is another. */
    List<String> to(WholeCatalog other) {
        TreeSet<String> names = new TreeSet<>(definitions.keySet());
        names.addAll(other.definitions.keySet());
        return names.stream()
                .flatMap(name -> line(name, find(name), other.find(name)).stream())
                .toList();
    }

    private static Optional<String> line(String name, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        String was = before.map(text -> ": " + text).orElse("");
        String is =
                after.map(text -> (before.isPresent() ? ", now " : ": ") + text).orElse("");
        return Optional.of((before.isEmpty() ? "+ " : after.isEmpty() ? "- " : "~ ") + name + was + is);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    private static String query() {
        try (InputStream stream = WholeCatalog.class.getResourceAsStream("whole-catalog.sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
