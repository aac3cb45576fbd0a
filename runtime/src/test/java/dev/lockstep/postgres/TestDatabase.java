package dev.lockstep.postgres;

import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.ds.PGSimpleDataSource;

/** A database on a real PostgreSQL: the newest, where a test does not say otherwise. */
public final class TestDatabase {

    public static final String USER = PostgresServer.USER;

    private final PostgresServer server;
    private final String name;

    private TestDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
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
        return empty(PostgresServer.newest(), name);
    }

    /** One on a server of another version. */
    public static TestDatabase empty(PostgresServer server, String name) {
        TestDatabase database = new TestDatabase(server, name.toLowerCase(Locale.ROOT));
        TestDatabase administration = new TestDatabase(server, "postgres");
        if (administration
                .query("SELECT 1 FROM pg_database WHERE datname = '" + database.name + "'")
                .isEmpty()) {
            administration.execute("CREATE DATABASE " + database.name);
        } else {
            administration.execute("ALTER DATABASE " + database.name + " RESET ALL");
            administration.disconnectAll(database.name);
            database.query("SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace"
                            + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'")
                    .forEach(database::execute);
            database.execute("CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC");
        }
        return database;
    }

    /** Ends all connections to a database, and waits for their ends: PostgreSQL 13 cannot do the second by itself. */
    private void disconnectAll(String database) {
        String connections = " FROM pg_stat_activity WHERE datname = '" + database + "'";
        while (!query("SELECT pg_terminate_backend(pid)" + connections).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** Of the newest server. */
    public static int port() {
        return PostgresServer.newest().port();
    }

    public PostgresServer server() {
        return server;
    }

    public String name() {
        return name;
    }

    public String url() {
        return server.url(name);
    }

    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url());
        dataSource.setUser(USER);
        return dataSource;
    }

    public Connection connect() {
        try {
            return server.connect(name);
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
