package dev.lockstep.postgres;

import dev.lockstep.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Connections of another source, to one of the schemas of its database. */
record SchemaConnections(ConnectionSource connections, List<String> searchPath) implements ConnectionSource {

    SchemaConnections {
        searchPath = List.copyOf(searchPath);
    }

    @Override
    public Connection connect() throws SQLException {
        return connections.connect();
    }

    @Override
    public ConnectionSource inSchemas(List<String> other) {
        return new SchemaConnections(connections, other);
    }

    @Override
    public String location() {
        return connections.location() + ", schema " + Identifier.quote(searchPath.get(0));
    }

    @Override
    public String redact(String message) {
        return connections.redact(message);
    }

    @Override
    public String toString() {
        return location();
    }
}
