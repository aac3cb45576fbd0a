package dev.lockstep.processor.cases;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Three rows for each table, different in each column whose type has three values. */
final class RandomRows {

    private static final int ROWS = 3;

    private RandomRows() {}

    static void insert(Schema schema, Database database) {
        for (Table table : schema.tables()) {
            for (int row = 1; row <= ROWS; row++) {
                database.execute(statement(table, row));
            }
        }
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> refer(table, key, database));
        }
    }

    private static String statement(Table table, int row) {
        List<Column> columns = table.columns().stream()
                .filter(column -> !isReference(table, column))
                .toList();
        return "INSERT INTO " + Identifier.quote(table.name()) + " "
                + columns.stream()
                        .map(column -> Identifier.quote(column.name()))
                        .collect(Collectors.joining(", ", "(", ")"))
                + " VALUES "
                + columns.stream()
                        .map(column -> column.nullable() && row == 1 ? "NULL" : value(column.type(), row))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** One row refers to one row; all others to none. */
    private static void refer(Table table, ForeignKey key, Database database) {
        String referenced = columns(key.referencedColumns());
        List<String> own = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        database.execute("UPDATE " + Identifier.quote(table.name()) + " SET (" + columns(key.columns()) + ") = (SELECT "
                + referenced + " FROM " + Identifier.quote(key.referencedTable()) + " ORDER BY " + referenced
                + " LIMIT 1) WHERE (" + columns(own) + ") = (SELECT " + columns(own) + " FROM "
                + Identifier.quote(table.name()) + " ORDER BY " + columns(own) + " LIMIT 1)");
    }

    private static String columns(List<String> names) {
        return names.stream().map(Identifier::quote).collect(Collectors.joining(", "));
    }

    private static boolean isReference(Table table, Column column) {
        Optional<ForeignKey> key = table.foreignKeys().stream()
                .filter(reference -> reference.columns().contains(column.name()))
                .findFirst();
        return key.isPresent();
    }

    private static String value(SqlType type, int row) {
        if (type.isArray()) {
            return "'{a,b" + row + "}'";
        }
        return switch (type.name()) {
            case "integer", "bigint", "smallint", "numeric", "double precision" -> String.valueOf(row);
            case "text", "varchar" -> "'" + row + "'";
            case "boolean" -> row == 1 ? "true" : "false";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
            case "jsonb" -> "'{\"a\": " + row + "}'";
            case "date" -> "'2026-01-0" + row + "'";
            case "timestamptz" -> "'2026-01-0" + row + " 00:00:00+00'";
            default -> "'HAPPY'";
        };
    }
}
