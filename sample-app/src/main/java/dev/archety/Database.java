package dev.archety;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL to work on: the one that {@code LOCKSTEP_URL} names, else a new and empty one that ends with this process.
 */
final class Database implements Closeable {

    private final String description;
    private final DataSource dataSource;
    private final Closeable server;

    private Database(String description, DataSource dataSource, Closeable server) {
        this.description = description;
        this.dataSource = dataSource;
        this.server = server;
    }

    static Database from(Map<String, String> environment) throws IOException {
        String url = environment.get("LOCKSTEP_URL");
        return url == null ? embedded() : given(url, environment);
    }

    /** A database that somebody else opens and closes. */
    static Database given(String description, DataSource dataSource) {
        return new Database(description, dataSource, () -> {});
    }

    private static Database given(String url, Map<String, String> environment) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        if (environment.containsKey("LOCKSTEP_USER")) {
            dataSource.setUser(environment.get("LOCKSTEP_USER"));
        }
        if (environment.containsKey("LOCKSTEP_PASSWORD")) {
            dataSource.setPassword(environment.get("LOCKSTEP_PASSWORD"));
        }
        return given("the database of LOCKSTEP_URL", dataSource);
    }

    private static Database embedded() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                // Only TCP: a socket file would lie outside of this project.
                .setServerConfig("unix_socket_directories", "")
                .start();
        return new Database("an embedded server (set LOCKSTEP_URL to use yours)", server.getPostgresDatabase(), server);
    }

    String description() {
        return description;
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
