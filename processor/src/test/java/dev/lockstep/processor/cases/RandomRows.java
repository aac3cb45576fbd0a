package dev.lockstep.processor.cases;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows for each table, different in each column whose type has enough values, with a null where the first one may have it.
 */
final class RandomRows {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"]|\"\")*\"|'((?:[^']|'')*)'");

    private final Schema schema;
    private final Database database;

    RandomRows(Schema schema, Database database) {
        this.schema = schema;
        this.database = database;
    }

    /** The rows from number {@code first} to number {@code last}. */
    void insert(int first, int last) {
        for (Table table : schema.tables()) {
            for (int row = first; row <= last; row++) {
                database.execute(statement(table, row, row == first));
            }
        }
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> refer(table, key));
        }
    }

    /** The texts in an expression. */
    static List<String> literals(String expression) {
        return LITERAL.matcher(expression)
                .results()
                .flatMap(match -> Stream.ofNullable(match.group(1)))
                .map(text -> text.replace("''", "'"))
                .toList();
    }

    private String statement(Table table, int row, boolean withNulls) {
        List<Column> columns = table.columns().stream()
                .filter(column -> !isReference(table, column) && !RandomDraft.isGenerated(column))
                .toList();
        return "INSERT INTO " + Identifier.quote(table.name()) + " "
                + columns.stream()
                        .map(column -> Identifier.quote(column.name()))
                        .collect(Collectors.joining(", ", "(", ")"))
                + " OVERRIDING SYSTEM VALUE VALUES "
                + columns.stream()
                        .map(column -> column.nullable() && withNulls ? "NULL" : value(table, column, row))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** One row refers to one row; all others to none. */
    private void refer(Table table, ForeignKey key) {
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

    private String value(Table table, Column column, int row) {
        SqlType type = column.type();
        Optional<EnumType> labels = schema.enumTypes().stream()
                .filter(known -> Identifier.quote(known.name()).equals(type.name()))
                .findFirst();
        if (labels.isPresent()) {
            List<String> all = labels.get().labels();
            String label = all.get(all.size() - 1).replace("'", "''");
            return type.isArray() ? "ARRAY['" + label + "'::" + type.name() + "]" : "'" + label + "'";
        }
        if (type.isArray()) {
            return "'{a,b" + row + "}'";
        }
        return switch (type.name()) {
            case "integer", "bigint", "smallint", "numeric", "double precision" -> String.valueOf(row);
            case "text" -> "'" + row + "'";
            case "varchar" -> listed(table, column).orElse("'" + row + "'");
            case "boolean" -> row == 1 ? "true" : "false";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
            case "jsonb" -> "'{\"a\": " + row + "}'";
            case "date" -> "'2026-01-0" + row + "'";
            case "timestamptz" -> "'2026-01-0" + row + " 00:00:00+00'";
            default -> throw new IllegalStateException("no value for " + type);
        };
    }

    /** The first value that a check names. */
    private static Optional<String> listed(Table table, Column column) {
        return table.constraints().stream()
                .filter(constraint -> column.type().equals(RareParts.LISTED)
                        && constraint instanceof CheckConstraint
                        && constraint.columns().equals(List.of(column.name())))
                .flatMap(check -> literals(((CheckConstraint) check).expression()).stream())
                .findFirst()
                .map(value -> "'" + value + "'");
    }
}
