package dev.lockstep.sql;

import dev.lockstep.plan.Probe;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Table;

/** A query that shows, before a migration runs, the rows that would stop it. */
public final class ProbeQuery {

    private ProbeQuery() {}

    /** On one line, without a semicolon. */
    public static String of(Table table, Probe probe) {
        if (probe instanceof Probe.Unconvertible unconvertible) {
            return "SELECT " + ColumnSql.converted(unconvertible.change()) + " FROM " + Identifier.quote(table.name());
        }
        return probe.accept(new OffendingRows.In(table)).query();
    }
}
