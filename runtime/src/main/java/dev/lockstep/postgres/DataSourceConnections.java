package dev.lockstep.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the application's own data source. */
record DataSourceConnections(DataSource dataSource) implements ConnectionSource {

    @Override
    public Connection connect() throws SQLException {
        try {
            return dataSource.getConnection();
        } catch (RuntimeException e) {
            // Pools that begin with the first connection throw what they like.
            throw new SQLException(String.valueOf(e.getMessage()), "08001", e);
        }
    }

    @Override
    public String location() {
        return "the data source " + dataSource.getClass().getName();
    }

    @Override
    public String redact(String message) {
        return message;
    }

    /** Not that of the record: a data source may print its password. */
    @Override
    public String toString() {
        return location();
    }
}
