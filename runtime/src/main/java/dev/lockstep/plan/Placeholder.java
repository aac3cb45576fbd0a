package dev.lockstep.plan;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that a required column can come back with when its own values are gone: a rollback has to run on a table that
 * holds rows. Never used on the way up, where it would be a guess.
 */
public final class Placeholder {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("uuid", "'00000000-0000-0000-0000-000000000000'"),
            Map.entry("boolean", "false"),
            Map.entry("smallint", "0"),
            Map.entry("integer", "0"),
            Map.entry("bigint", "0"),
            Map.entry("numeric", "0"),
            Map.entry("real", "0"),
            Map.entry("double precision", "0"),
            Map.entry("oid", "0"),
            Map.entry("date", "'epoch'"),
            Map.entry("timestamp", "'epoch'"),
            Map.entry("timestamptz", "'epoch'"),
            Map.entry("time", "'00:00'"),
            Map.entry("timetz", "'00:00+00'"),
            Map.entry("interval", "'0'"),
            Map.entry("json", "'null'"),
            Map.entry("jsonb", "'null'"),
            Map.entry("inet", "'0.0.0.0'"),
            Map.entry("cidr", "'0.0.0.0/32'"));

    /** What the number of a row is called while it is given one: no column has this name. */
    private static final String NUMBER = "lockstep_number";

    /** How a row's number becomes a value that no other row has. */
    private static final Map<String, String> DISTINCT = Map.ofEntries(
            Map.entry("uuid", "gen_random_uuid()"),
            Map.entry("smallint", NUMBER),
            Map.entry("integer", NUMBER),
            Map.entry("bigint", NUMBER),
            Map.entry("numeric", NUMBER),
            Map.entry("real", NUMBER),
            Map.entry("double precision", NUMBER),
            Map.entry("text", NUMBER),
            Map.entry("varchar", NUMBER),
            Map.entry("char", NUMBER),
            Map.entry("date", "DATE 'epoch' + " + NUMBER + "::INTEGER"),
            Map.entry("timestamp", "TIMESTAMP 'epoch' + " + NUMBER + " * INTERVAL '1 second'"),
            Map.entry("timestamptz", "TIMESTAMPTZ 'epoch' + " + NUMBER + " * INTERVAL '1 second'"));

    private Placeholder() {}

    /** Whether rows that exist need one for a column that comes back: it is required, and nothing else says what they get. */
    static boolean isNeeded(AddColumn change) {
        return !change.column().nullable()
                && change.column().value().equals(ColumnValue.NONE)
                && change.backfill().isEmpty();
    }

    /** Whether the one for the column is certain to be let through by a check. */
    static boolean passes(AddColumn change, CheckConstraint check) {
        return check.columns().equals(List.of(change.column().name()))
                && Implication.listed(check.expression()).contains(of(change));
    }

    /** The first of the values that a check lists for the column, if one does; else one of its type. */
    static String of(AddColumn change) {
        return change.table().constraints().stream()
                .filter(constraint ->
                        constraint.columns().equals(List.of(change.column().name())))
                .filter(CheckConstraint.class::isInstance)
                .flatMap(check -> Implication.listed(((CheckConstraint) check).expression()).stream())
                .findFirst()
                .orElse(of(change.column().type()));
    }

    /** An expression over {@code lockstep_number} that differs by row; empty for a type without enough values. */
    static Optional<String> distinct(SqlType type) {
        return type.isArray() ? Optional.empty() : Optional.ofNullable(DISTINCT.get(type.name()));
    }

    /** What rows get that came while a required column was set aside. */
    public static String ofGap(Table table, Column column) {
        Optional<String> distinct = table.isUniqueAlone(column.name()) ? distinct(column.type()) : Optional.empty();
        return distinct.orElseGet(
                () -> column.value() instanceof ColumnValue.Default value ? value.expression() : of(column.type()));
    }

    /** Whether an expression needs the number of a row. */
    public static boolean isByNumber(String expression) {
        return expression.contains(NUMBER);
    }

    /** An SQL literal of the type; an empty text or array where nothing fits better. */
    public static String of(SqlType type) {
        return type.isArray() ? "'{}'" : VALUES.getOrDefault(type.name(), "''");
    }
}
