package dev.lockstep.sql;

import dev.lockstep.plan.Operation.RefuseRows;
import dev.lockstep.plan.Probe;

/** A query that shows, before a migration runs, the rows that would stop it. */
public final class ProbeQuery {

    private ProbeQuery() {}

    /** On one line, without a semicolon. */
    public static String of(RefuseRows refuse) {
        OffendingRows.In rows = new OffendingRows.In(refuse);
        OffendingRows found = refuse.probe().accept(rows);
        return refuse.probe() instanceof Probe.Unconvertible unconvertible
                ? "SELECT " + ColumnSql.converted(unconvertible.change()) + " FROM " + found.source()
                : found.query();
    }
}
