package dev.archety;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** An empty database of its own on the one server that all tests of this JVM share. */
record TestDatabase(String name, int port, DataSource dataSource) {

    private static final EmbeddedPostgres SERVER = start();

    static TestDatabase create() {
        String name = "archety_" + UUID.randomUUID().toString().replace("-", "");
        TestDatabase postgres = new TestDatabase("postgres", SERVER.getPort(), SERVER.getPostgresDatabase());
        postgres.execute("CREATE DATABASE " + name + " TEMPLATE template0");
        return new TestDatabase(name, SERVER.getPort(), SERVER.getDatabase("postgres", name));
    }

    /** Runs statements for what they do. */
    void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of each row, as text. */
    List<String> query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(String.valueOf(rows.getString(1)));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What {@code schema_migrations} says is applied, oldest first. */
    List<String> history() {
        return query("SELECT version || ' ' || name FROM schema_migrations ORDER BY version");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
