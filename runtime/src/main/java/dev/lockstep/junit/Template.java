package dev.lockstep.junit;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database that holds what the migrations make and nothing else, to be copied (PostgreSQL manual 23.3).
 *
 * <p>Its name says which migrations, so on a server that outlives the tests it is made once and found by the next run, and a
 * changed script is another template. It counts only when it is marked as a template, which is done last: one that a killed
 * run left half made is made anew. While it is made an advisory lock keeps other test processes waiting.
 */
final class Template {

    private static final long LOCK = 7305;

    private Template() {}

    /** The name of the database. */
    static String of(TestServer server, TestMigrations migrations) {
        String name = "lockstep_template_" + migrations.digest();
        return server.administer(connection -> {
            TestServer.execute(connection, "SELECT pg_catalog.pg_advisory_lock(" + LOCK + ")");
            if (!isComplete(connection, name)) {
                make(connection, server.database(name), migrations);
            }
            return name;
        });
    }

    private static boolean isComplete(Connection connection, String name) throws SQLException {
        return TestServer.hasRows(
                connection, "SELECT FROM pg_catalog.pg_database WHERE datname = '" + name + "' AND datistemplate");
    }

    private static void make(Connection connection, MigratedDatabase database, TestMigrations migrations)
            throws SQLException {
        TestServer.execute(connection, "DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
        TestServer.execute(connection, "CREATE DATABASE " + database.name() + " TEMPLATE template0");
        migrations.on(database.dataSource()).build().migrate();
        TestServer.execute(
                connection, "ALTER DATABASE " + database.name() + " IS_TEMPLATE true ALLOW_CONNECTIONS false");
    }
}
