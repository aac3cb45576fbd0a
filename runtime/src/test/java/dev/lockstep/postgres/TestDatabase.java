package dev.lockstep.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.ds.PGSimpleDataSource;

/** A database on the one real PostgreSQL that this test process starts. */
public final class TestDatabase {

    public static final String USER = "postgres";

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** Starts with the first test that needs it, and ends with the process: the server sees to that itself. */
    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_prepared_transactions", "5")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The database of a test class, as if it had just been created. Creating one for each test would leave the end of the
     * process a gigabyte to delete.
     */
    public static TestDatabase empty(Class<?> test) {
        return empty(test.getSimpleName());
    }

    /** One of several databases of a test class. */
    public static TestDatabase empty(String name) {
        TestDatabase database = new TestDatabase(name.toLowerCase(Locale.ROOT));
        TestDatabase server = new TestDatabase("postgres");
        if (server.query("SELECT 1 FROM pg_database WHERE datname = '" + database.name + "'")
                .isEmpty()) {
            server.execute("CREATE DATABASE " + database.name);
        } else {
            server.execute("ALTER DATABASE " + database.name + " RESET ALL");
            server.query("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                    + database.name + "'");
            database.query("SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace"
                            + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'")
                    .forEach(database::execute);
            database.execute("CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC");
        }
        return database;
    }

    public static int port() {
        return Server.INSTANCE.getPort();
    }

    public String name() {
        return name;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port() + "/" + name;
    }

    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url());
        dataSource.setUser(USER);
        return dataSource;
    }

    public Connection connect() {
        try {
            return DriverManager.getConnection(url(), USER, "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows, each with its columns joined by a bar. */
    public List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> result = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getString(i)));
                }
                result.add(String.join("|", columns));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The names of the tables in all schemas of users. */
    public List<String> tables() {
        return query(
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|inf)'"
                        + " ORDER BY relname");
    }

    /** The history, as {@code version name progress}. */
    public List<String> history() {
        return query("SELECT version, name, progress FROM schema_migrations ORDER BY version");
    }
}
