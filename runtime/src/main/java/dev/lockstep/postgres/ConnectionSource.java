package dev.lockstep.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Where connections come from. */
public sealed interface ConnectionSource permits DataSourceConnections, SchemaConnections, UrlConnections {

    static ConnectionSource of(DataSource dataSource) {
        return new DataSourceConnections(dataSource);
    }

    /** An empty user or password is left to the URL and to the driver, which is loaded from now on. */
    static ConnectionSource of(String url, String user, String password) {
        LoadingAhead.ofConnection();
        return new UrlConnections(url, user, password);
    }

    /** A new connection; the caller closes it. */
    Connection connect() throws SQLException;

    /** The schemas to work in instead of those of the connection, the first for what is made; empty to leave them. */
    default List<String> searchPath() {
        return List.of();
    }

    /** The same database, and these schemas of it. */
    default ConnectionSource inSchemas(List<String> searchPath) {
        return new SchemaConnections(this, searchPath);
    }

    /** Which database this is, for messages; without secrets. */
    String location();

    /** Takes the secrets that this source knows out of a message. */
    String redact(String message);
}
