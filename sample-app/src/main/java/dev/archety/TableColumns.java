package dev.archety;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What columns a table has in the database, whatever the entities say. */
final class TableColumns {

    private static final String QUERY = """
            SELECT attname || ' ' || format_type(atttypid, atttypmod)
            FROM pg_attribute
            WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped
            ORDER BY attnum
            """;

    private TableColumns() {}

    /** Name and type of each column, in the order of the table. */
    static List<String> of(String table, DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, table);
            return columns(query);
        } catch (SQLException e) {
            throw new IllegalStateException("The columns of " + table + " cannot be read", e);
        }
    }

    private static List<String> columns(PreparedStatement query) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
