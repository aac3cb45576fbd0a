package dev.lockstep.processor.builds;

import dev.lockstep.DriftPolicy;
import dev.lockstep.MigrationResult;
import dev.lockstep.Migrator;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was compiled, as it starts: on a database, with the compiled-in migrations. */
record Application(List<Path> classPath) {

    private static final PostgresServer SERVER = PostgresServer.newest();

    Application {
        classPath = List.copyOf(classPath);
    }

    /** Migrates an empty database. */
    MigrationResult start() throws IOException, SQLException {
        return start(emptyDatabase());
    }

    /** Migrates that database. */
    MigrationResult start(String database) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            urls.add(entry.toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader application = new URLClassLoader(urls.toArray(URL[]::new), before)) {
            thread.setContextClassLoader(application);
            return Migrator.builder()
                    .url(SERVER.url(database))
                    .user(PostgresServer.USER)
                    .drift(DriftPolicy.FAIL)
                    .build()
                    .migrate();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static String emptyDatabase() throws SQLException {
        String database = "app_" + UUID.randomUUID().toString().replace("-", "");
        SERVER.administer("CREATE DATABASE " + database);
        return database;
    }
}
