package dev.lockstep.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of one major version. It starts with the first test of the process that asks for it, is shared by all of
 * them, and ends with the process.
 */
public final class PostgresServer {

    public static final String USER = "postgres";

    private static final int OLDEST = 13;
    private static final int NEWEST = 18;
    private static final Map<Integer, PostgresServer> STARTED = new ConcurrentHashMap<>();

    private final int major;
    private final EmbeddedPostgres server;

    private PostgresServer(int major) {
        this.major = major;
        this.server = start(major);
    }

    /** The oldest major version that is supported. */
    public static PostgresServer oldest() {
        return of(OLDEST);
    }

    /** The newest one. */
    public static PostgresServer newest() {
        return of(NEWEST);
    }

    public static PostgresServer of(int major) {
        return STARTED.computeIfAbsent(major, PostgresServer::new);
    }

    /**
     * The majors on which a test that depends on the version runs: the oldest and the newest, or those that {@code
     * -Dpostgres.majors=13,14,15} names, as the profile {@code postgres-matrix} does with all of them.
     */
    public static List<Integer> majors() {
        String majors = System.getProperty("postgres.majors", OLDEST + "," + NEWEST);
        return Stream.of(majors.split(",", -1)).map(Integer::valueOf).toList();
    }

    public int major() {
        return major;
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, "");
    }

    /** Runs one statement in the database {@code postgres}: such as CREATE DATABASE. */
    public void administer(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** To start a server of a test's own, as PostgreSQL is without settings. */
    public static EmbeddedPostgres.Builder ofYourOwn(int major) {
        return EmbeddedPostgres.builder().setPgBinaryResolver(new Binaries(major));
    }

    /** Stops it without a word to anyone, and starts it again (manual of pg_ctl, restart in immediate mode). */
    public void restartAtOnce() {
        try {
            new Control(this).restartAtOnce();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major;
    }

    private static EmbeddedPostgres start(int major) {
        try {
            return ofYourOwn(major)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    // A commit survives a crash of the server, if not one of the machine: tests crash servers.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_prepared_transactions", "5")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
