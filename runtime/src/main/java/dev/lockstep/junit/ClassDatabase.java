package dev.lockstep.junit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The copy of a template that a test class has to itself. */
record ClassDatabase(TestServer server, MigratedDatabase database) {

    static ClassDatabase of(Class<?> test, LockstepDatabase wanted) {
        TestServer server = TestServer.named(wanted.url());
        String template = Template.of(server, new TestMigrations(wanted.folder()));
        return new ClassDatabase(
                server, server.copyOf(template, test.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    void drop() {
        server.drop(database);
    }

    /** The database in one of the forms that a test may ask for. */
    Object as(Class<?> type, Connections connections) throws SQLException {
        if (type == MigratedDatabase.class) {
            return database;
        }
        if (type == DataSource.class) {
            return database.dataSource();
        }
        if (type == String.class) {
            return database.url();
        }
        if (type == Connection.class) {
            return connections.open(database);
        }
        throw new ExtensionConfigurationException("A migrated database is no " + type.getName()
                + ". Take it as javax.sql.DataSource, java.sql.Connection, " + MigratedDatabase.class.getName()
                + ", or String for its URL.");
    }

    /** What was opened for one test, or for the class, and is closed with it. */
    static final class Connections {

        private final List<Connection> open = new ArrayList<>();

        private Connection open(MigratedDatabase database) throws SQLException {
            Connection connection = database.connect();
            open.add(connection);
            return connection;
        }

        void close() throws SQLException {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }
}
