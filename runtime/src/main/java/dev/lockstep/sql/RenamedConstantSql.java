package dev.lockstep.sql;

import dev.lockstep.diff.UnlistedConstant;
import dev.lockstep.schema.Identifier;

/** The statement that a person may give for a renamed constant, where no migration can know that it is needed. */
public final class RenamedConstantSql {

    private RenamedConstantSql() {}

    /** Touches only the rows that have the old name (PostgreSQL manual 9.19, Array Functions). On one line, with a semicolon. */
    public static String of(UnlistedConstant renamed) {
        String table = Identifier.quote(renamed.table().name());
        String column = Identifier.quote(renamed.column().name());
        String from = Text.literal(renamed.from());
        String to = Text.literal(renamed.to());
        return renamed.isArray()
                ? "UPDATE " + table + " SET " + column + " = array_replace(" + column + ", " + from + ", " + to
                        + ") WHERE " + from + " = ANY (" + column + ");"
                : "UPDATE " + table + " SET " + column + " = " + to + " WHERE " + column + " = " + from + ";";
    }
}
