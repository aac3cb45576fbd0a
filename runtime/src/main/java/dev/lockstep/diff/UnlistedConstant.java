package dev.lockstep.diff;

import dev.lockstep.diff.Hints.RenamedConstant;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Set;

/**
 * An enum constant that is renamed while a column holds names of constants and no check lists them, as that of an array. What
 * the rows hold is then known to nobody: neither whether one has the old name nor whether it was replaced before.
 */
public record UnlistedConstant(Table table, Column column, String from, String to, Origin constant) {

    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");

    /** Those of the hints, in columns that were there before. */
    public static List<UnlistedConstant> among(Hints hints, Schema current, Schema wanted) {
        return hints.constants().stream()
                .flatMap(renamed -> wanted.tables().stream().flatMap(table -> table.columns().stream()
                        .filter(column -> isUnlisted(renamed, table, column))
                        .filter(column -> wasThere(column, current))
                        .map(column ->
                                new UnlistedConstant(table, column, renamed.from(), renamed.to(), renamed.constant()))))
                .distinct()
                .toList();
    }

    private static boolean isUnlisted(RenamedConstant renamed, Table table, Column column) {
        return column.origin().equals(renamed.place())
                && TEXTS.contains(column.type().name())
                && EnumLists.values(table, column).isEmpty();
    }

    private static boolean wasThere(Column column, Schema current) {
        return current.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(old -> old.origin().equals(column.origin()));
    }

    public boolean isArray() {
        return column.type().dimensions() > 0;
    }
}
