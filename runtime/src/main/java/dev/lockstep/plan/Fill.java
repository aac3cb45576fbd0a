package dev.lockstep.plan;

import dev.lockstep.schema.Column;
import java.util.Optional;

/**
 * What rows that exist will hold in a column to which the same migration gives values.
 *
 * @param value an expression over the columns of before, under the names of after; empty where nobody can know it before
 */
public record Fill(Column column, Scope scope, Optional<String> value) {

    /** Which rows get the value. */
    public enum Scope {
        /** All: the column is new. */
        EVERY_ROW,
        /** Those that have none. */
        GAPS
    }

    boolean isKnown() {
        return value.isPresent();
    }
}
