package dev.lockstep.sql;

import dev.lockstep.plan.Operation;
import dev.lockstep.plan.Placeholder;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values for rows that have none. A row that has one is left alone, so that each form can be run again.
 *
 * <p>The batches end by COMMIT within a DO block (PostgreSQL manual, PL/pgSQL, Transaction Management), which has to stand
 * outside of a transaction for that. They go along the key rather than look for rows without a value: an expression that gives
 * null for some rows does not hold them up, and no row is read twice.
 */
final class BackfillSql {

    /** Rows of a batch: its locks are held for milliseconds, and the commits do not outweigh the work. */
    private static final int BATCH = 1000;

    /** Batches: often enough for someone who waits, and seldom enough for a log. */
    private static final int TELL_EVERY = 100;

    private BackfillSql() {}

    static String plain(Operation.Backfill operation) {
        return update(operation.table(), operation.column(), operation.expression()) + "\n  WHERE "
                + isMissing(operation.column());
    }

    static String latecomers(Operation.BackfillLatecomers operation) {
        return update(operation.table(), operation.column(), operation.expression()) + "\n  WHERE "
                + isMissing(operation.column());
    }

    /** Each row that has none gets the value of a number whose value no row has, or what differs by itself. */
    static String distinct(Operation.FillDistinct operation) {
        Table table = operation.table();
        String value = "(" + operation.expression() + ")::"
                + TypeSql.of(operation.column().type());
        if (!Placeholder.isByNumber(operation.expression())) {
            return update(table, operation.column(), value) + "\n  WHERE " + isMissing(operation.column());
        }
        return """
                UPDATE %1$s
                  SET %2$s = %3$s
                  FROM (SELECT ctid AS lockstep_place, row_number() OVER () AS lockstep_turn
                      FROM %1$s WHERE %4$s) AS missing
                    JOIN (SELECT lockstep_number, row_number() OVER (ORDER BY lockstep_number) AS lockstep_turn
                      FROM generate_series(1, (SELECT count(*) FROM %1$s)) AS lockstep_number
                      WHERE NOT EXISTS (SELECT FROM %1$s WHERE %2$s = %3$s)) AS free USING (lockstep_turn)
                  WHERE %1$s.ctid = lockstep_place""".formatted(
                        Identifier.quote(table.name()),
                        Identifier.quote(operation.column().name()),
                        value,
                        isMissing(operation.column()));
    }

    static String byKey(Operation.BackfillByKey operation) {
        Table table = operation.table();
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElseThrow().stream()
                .map(Identifier::quote)
                .toList();
        return Block.of("""
                DECLARE
                  lockstep_first RECORD;
                  lockstep_last RECORD;
                  lockstep_batches BIGINT := 0;
                BEGIN
                  SELECT %1$s INTO lockstep_first FROM %2$s ORDER BY %1$s LIMIT 1;
                  LOOP
                    SELECT %1$s INTO lockstep_last
                      FROM (SELECT %1$s FROM %2$s WHERE %3$s >= %4$s ORDER BY %1$s LIMIT %5$s) AS batch
                      ORDER BY %6$s LIMIT 1;
                    EXIT WHEN NOT FOUND;
                    UPDATE %2$s
                      SET %7$s = %12$s
                      WHERE %3$s BETWEEN %4$s AND %8$s AND %9$s;
                    COMMIT;
                    lockstep_batches := lockstep_batches + 1;
                    IF lockstep_batches %% %10$s = 0 THEN
                      RAISE NOTICE %11$s, lockstep_batches * %5$s;
                    END IF;
                    EXIT WHEN lockstep_last = lockstep_first;
                    lockstep_first := lockstep_last;
                  END LOOP;
                END
                """.formatted(
                        String.join(", ", key),
                        Identifier.quote(table.name()),
                        row("", key),
                        row("lockstep_first.", key),
                        BATCH,
                        key.stream().map(column -> column + " DESC").collect(Collectors.joining(", ")),
                        Identifier.quote(operation.column().name()),
                        row("lockstep_last.", key),
                        isMissing(operation.column()),
                        TELL_EVERY,
                        progress(table, operation.column()),
                        operation.expression()));
    }

    /** As the format of RAISE has it: a percent sign is where the number goes. */
    private static String progress(Table table, Column column) {
        String place = table.name() + "." + column.name();
        return "'" + place.replace("'", "''").replace("%", "%%") + ": % rows are gone through'";
    }

    private static String update(Table table, Column column, String expression) {
        return "UPDATE " + Identifier.quote(table.name()) + "\n  SET " + Identifier.quote(column.name()) + " = "
                + expression;
    }

    private static String isMissing(Column column) {
        return Identifier.quote(column.name()) + " IS NULL";
    }

    /** One column as it is, several as a row. */
    private static String row(String prefix, List<String> key) {
        String columns = key.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
        return key.size() == 1 ? columns : "(" + columns + ")";
    }
}
