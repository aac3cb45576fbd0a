package dev.lockstep.postgres;

import java.util.List;

/**
 * What the history table says.
 *
 * @param form which columns the table has
 * @param rows by version
 */
record History(Form form, List<HistoryRow> rows) {

    static final History NONE = new History(Form.ABSENT, List.of());

    /** What must be done to the table before it can be written. */
    enum Form {
        /** There is no table in the current schema; or one without rows, which is made anew without harm. */
        ABSENT,
        /** The three columns of tables kept by hand; the others are added. */
        BY_HAND,
        /** All columns. */
        WHOLE
    }

    History {
        rows = List.copyOf(rows);
    }

    /** The same, once the table has all its columns. */
    History prepared() {
        return new History(Form.WHOLE, rows);
    }

    /** The newest version that the database has, whole or in part; 0 when it has none. */
    int version() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).version();
    }
}
