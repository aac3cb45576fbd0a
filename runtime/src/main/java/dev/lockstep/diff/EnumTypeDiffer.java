package dev.lockstep.diff;

import dev.lockstep.diff.EnumTypeChange.AddEnumLabel;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType.Use;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two enum types of one name. Labels can be put in between; taking one away or moving one needs a new type. */
final class EnumTypeDiffer {

    private EnumTypeDiffer() {}

    static List<EnumTypeChange> diff(EnumType before, EnumType after, Schema schema) {
        if (before.labels().equals(after.labels())) {
            return List.of();
        }
        List<String> kept =
                after.labels().stream().filter(before.labels()::contains).toList();
        return kept.equals(before.labels())
                ? added(before, after)
                : List.of(new RecreateEnumType(before, after, uses(after, schema)));
    }

    private static List<Use> uses(EnumType type, Schema schema) {
        List<Use> uses = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().stream()
                    .filter(column -> isOf(type, column.type()))
                    .forEach(column -> uses.add(new Use(table, column)));
        }
        return uses;
    }

    /** A column names its type as SQL does, with quotes where they are needed. */
    private static boolean isOf(EnumType type, SqlType column) {
        return column.name().equals(type.name().toString()) || column.name().equals(Identifier.quote(type.name()));
    }

    private static List<EnumTypeChange> added(EnumType before, EnumType after) {
        List<EnumTypeChange> changes = new ArrayList<>();
        Optional<String> previous = Optional.empty();
        for (String label : after.labels()) {
            if (!before.labels().contains(label)) {
                changes.add(new AddEnumLabel(after, label, previous));
            }
            previous = Optional.of(label);
        }
        return changes;
    }
}
