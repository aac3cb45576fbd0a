package dev.lockstep.sql;

import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType.Use;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Native enum types (PostgreSQL manual, CREATE TYPE and ALTER TYPE). */
final class EnumTypeSql implements EnumTypeChange.Visitor<String> {

    /** CREATE TYPE has no IF NOT EXISTS. */
    @Override
    public String create(EnumTypeChange.CreateEnumType change) {
        return create(change.type(), change.type().name());
    }

    @Override
    public String drop(EnumTypeChange.DropEnumType change) {
        return "DROP TYPE IF EXISTS " + Identifier.quote(change.type().name());
    }

    @Override
    public String rename(EnumTypeChange.RenameEnumType change) {
        return Renaming.of("TYPE", change.from(), change.type().name());
    }

    @Override
    public String addLabel(EnumTypeChange.AddEnumLabel change) {
        String place = change.after()
                .map(after -> " AFTER " + Text.literal(after))
                .orElseGet(() -> " BEFORE " + Text.literal(firstOld(change)));
        return "ALTER TYPE " + Identifier.quote(change.type().name()) + " ADD VALUE IF NOT EXISTS "
                + Text.literal(change.label()) + place;
    }

    @Override
    public String renameLabel(EnumTypeChange.RenameEnumLabel change) {
        return "ALTER TYPE " + Identifier.quote(change.type().name()) + " RENAME VALUE " + Text.literal(change.from())
                + " TO " + Text.literal(change.to());
    }

    /** The old type makes room, the columns move to the new one with their defaults, the old one goes. */
    @Override
    public String recreate(EnumTypeChange.RecreateEnumType change) {
        QualifiedName name = change.type().name();
        QualifiedName old = name.withName(Identifier.fit(name.name(), "_old"));
        Map<QualifiedName, List<Use>> tables = new LinkedHashMap<>();
        change.uses().forEach(use -> tables.computeIfAbsent(use.table().name(), key -> new ArrayList<>())
                .add(use));
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TYPE " + Identifier.quote(name) + " RENAME TO " + Identifier.quote(old.name()));
        statements.add(create(change.type(), name));
        tables.values().forEach(uses -> statements.addAll(new EnumColumns(uses).moved()));
        statements.add("DROP TYPE " + Identifier.quote(old));
        return String.join(";\n", statements);
    }

    private static String create(EnumType type, QualifiedName name) {
        String labels = type.labels().stream().map(Text::literal).collect(Collectors.joining(", ", "(", ")"));
        return "CREATE TYPE " + Identifier.quote(name) + " AS ENUM " + labels;
    }

    private static String firstOld(EnumTypeChange.AddEnumLabel change) {
        int place = change.type().labels().indexOf(change.label());
        return change.type().labels().get(place + 1);
    }
}
