package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.ColumnName;
import dev.lockstep.diff.Hints.RenamedConstant;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Renames;
import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the columns that a change leaves alone or only renames: they have to be there afterwards. */
record Survivors(Map<ColumnName, List<String>> values) {

    /** Read before the change; each column by the name that it has afterwards. What is computed may be another value then. */
    static Survivors of(Schema before, Schema after, Intent intent, Database database) {
        Renames renames = intent.renames();
        Map<ColumnName, List<String>> values = new LinkedHashMap<>();
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                ColumnName old = new ColumnName(table.name(), column.name());
                after(old, renames).ifPresent(name -> after.table(name.table())
                        .flatMap(survivor -> survivor.column(name.column()))
                        .filter(survivor -> survivor.type().equals(column.type()))
                        .filter(survivor -> !RandomDraft.isGenerated(survivor))
                        .ifPresent(survivor ->
                                values.put(name, renamed(read(old, database), constants(survivor, after, intent)))));
            }
        }
        return new Survivors(values);
    }

    /** What had a value still has it. */
    void verify(Database database) {
        values.forEach((name, old) -> {
            List<String> remaining = new ArrayList<>(old);
            read(name, database).forEach(remaining::remove);
            assertThat(remaining).as("values of %s that are gone", name).isEmpty();
        });
    }

    /** Of the enum type of the column, or of the list in its own check. */
    private static List<RenamedConstant> constants(Column column, Schema after, Intent intent) {
        return intent.constants().stream()
                .filter(constant -> constant.place().equals(column.origin())
                        || after.enumTypes().stream()
                                .anyMatch(type -> constant.place().equals(type.origin())
                                        && column.type().element().name().equals(Identifier.quote(type.name()))))
                .toList();
    }

    /** A constant under its new name. */
    private static List<String> renamed(List<String> values, List<RenamedConstant> constants) {
        return values.stream()
                .map(value -> {
                    String renamed = value;
                    for (RenamedConstant constant : constants) {
                        renamed = renamed.replace('"' + constant.from() + '"', '"' + constant.to() + '"');
                    }
                    return renamed;
                })
                .toList();
    }

    private static Optional<ColumnName> after(ColumnName old, Renames renames) {
        for (Rename<ColumnName> rename : renames.columns()) {
            if (rename.from().equals(old)) {
                return Optional.of(rename.to());
            }
        }
        for (Rename<?> rename : renames.tables()) {
            if (rename.from().equals(old.table())) {
                return renames.tables().stream()
                        .filter(rename::equals)
                        .map(same -> new ColumnName(same.to(), old.column()))
                        .findFirst();
            }
        }
        return Optional.of(old);
    }

    private static List<String> read(ColumnName name, Database database) {
        String column = Identifier.quote(name.column());
        return database.query("SELECT to_jsonb(" + column + ") FROM " + Identifier.quote(name.table()) + " WHERE "
                + column + " IS NOT NULL");
    }
}
