package dev.lockstep.postgres;

import dev.lockstep.migration.Positions;
import dev.lockstep.migration.ScriptStatement;

/** Line and column of an error in its script, both from 1. */
record ErrorPosition(int line, int column) {

    /** {@code character} is what PostgreSQL points to: a character of the statement counted from 1, or 0 for none. */
    static ErrorPosition of(ScriptStatement statement, int character) {
        String sql = statement.sql();
        if (character < 1 || character > sql.codePointCount(0, sql.length())) {
            return new ErrorPosition(statement.line(), statement.column());
        }
        int offset = sql.offsetByCodePoints(0, character - 1);
        Positions positions = new Positions(sql);
        int line = positions.line(offset);
        int column = positions.column(offset);
        return line == 1
                ? new ErrorPosition(statement.line(), statement.column() + column - 1)
                : new ErrorPosition(statement.line() + line - 1, column);
    }
}
