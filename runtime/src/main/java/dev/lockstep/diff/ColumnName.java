package dev.lockstep.diff;

import dev.lockstep.schema.QualifiedName;
import java.util.Comparator;

/** A column by its table and name. */
public record ColumnName(QualifiedName table, String column) implements Comparable<ColumnName> {

    private static final Comparator<ColumnName> ORDER =
            Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column);

    @Override
    public int compareTo(ColumnName other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code table.column}. */
    @Override
    public String toString() {
        return table + "." + column;
    }
}
