package dev.lockstep.postgres;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ColumnValue.Generated;
import dev.lockstep.schema.ColumnValue.Identity;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of {@code catalog-columns.sql}. */
final class CatalogColumns {

    private CatalogColumns() {}

    /** The comment of a table, and its columns in their order. */
    record Rows(Optional<String> comment, List<Column> columns) {}

    /** One row: its column is absent when the table has none. */
    private record Row(String table, Optional<String> comment, Optional<Column> column) {}

    /** By the name of the table. */
    static Map<String, Rows> read(Session session) throws SQLException {
        Map<String, Rows> tables = new LinkedHashMap<>();
        for (Row row : session.query(SqlResource.read("catalog-columns.sql"), CatalogColumns::row)) {
            Rows rows = tables.computeIfAbsent(row.table(), name -> new Rows(row.comment(), new ArrayList<>()));
            row.column().ifPresent(rows.columns()::add);
        }
        return tables;
    }

    private static Row row(ResultSet row) throws SQLException {
        Optional<Column> column = row.getString(3) == null ? Optional.empty() : Optional.of(column(row));
        return new Row(row.getString(1), Optional.ofNullable(row.getString(2)), column);
    }

    private static Column column(ResultSet row) throws SQLException {
        SqlType type = SqlType.parse(row.getString(4));
        return new Column(
                row.getString(3),
                type,
                !row.getBoolean(5),
                value(row, type),
                Optional.ofNullable(row.getString(15)),
                Optional.ofNullable(row.getString(16)),
                Origin.NONE);
    }

    private static ColumnValue value(ResultSet row, SqlType type) throws SQLException {
        String expression = row.getString(6);
        String generated = row.getString(7);
        String identity = row.getString(8);
        if (!identity.isEmpty()) {
            Identity.Mode mode = identity.equals("a") ? Identity.Mode.ALWAYS : Identity.Mode.BY_DEFAULT;
            return new Identity(mode, counting(row, 9, type));
        }
        if (expression == null) {
            return ColumnValue.NONE;
        }
        if (generated.isEmpty()) {
            return ColumnValue.defaultTo(expression);
        }
        return new Generated(expression, generated.equals("v") ? Generated.Storage.VIRTUAL : Generated.Storage.STORED);
    }

    /** Start, increment, minimum, maximum, cache and cycle, from one column of the row on. Bounds that go without saying are left out. */
    static SequenceOptions counting(ResultSet row, int first, SqlType type) throws SQLException {
        long increment = row.getLong(first + 1);
        long minimum = row.getLong(first + 2);
        long maximum = row.getLong(first + 3);
        boolean up = increment > 0;
        return new SequenceOptions(
                row.getLong(first),
                increment,
                minimum == (up ? 1 : smallest(type)) ? OptionalLong.empty() : OptionalLong.of(minimum),
                maximum == (up ? largest(type) : -1) ? OptionalLong.empty() : OptionalLong.of(maximum),
                row.getLong(first + 4),
                row.getBoolean(first + 5));
    }

    private static long largest(SqlType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long smallest(SqlType type) {
        return -largest(type) - 1;
    }
}
