package dev.lockstep.diff;

import dev.lockstep.diff.EnumTypeChange.AddEnumLabel;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType.Use;
import dev.lockstep.diff.EnumTypeChange.RenameEnumLabel;
import dev.lockstep.diff.Hints.RenamedConstant;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two enum types of one name. Labels can be renamed, and new ones put in between; taking one away or moving one needs a new
 * type.
 */
final class EnumTypeDiffer {

    private final Schema before;
    private final Schema after;
    private final Intent intent;

    /** {@code before} is the schema right after its renames. */
    EnumTypeDiffer(Schema before, Schema after, Intent intent) {
        this.before = before;
        this.after = after;
        this.intent = intent;
    }

    List<EnumTypeChange> diff(EnumType old, EnumType type) {
        List<RenameEnumLabel> renames = renamed(old, type, intent);
        List<String> labels = new ArrayList<>(old.labels());
        renames.forEach(rename -> labels.set(labels.indexOf(rename.from()), rename.to()));
        List<EnumTypeChange> changes = new ArrayList<>(renames);
        changes.addAll(diff(new EnumType(old.name(), labels, old.origin()), type, uses(type)));
        return changes;
    }

    /** The labels that go on under another name. */
    static List<RenameEnumLabel> renamed(EnumType old, EnumType type, Intent intent) {
        List<RenameEnumLabel> renames = new ArrayList<>();
        List<String> labels = new ArrayList<>(old.labels());
        for (RenamedConstant renamed : intent.constants()) {
            boolean isOfType =
                    renamed.place().equals(type.origin()) || renamed.place().equals(old.origin());
            if (isOfType && renames(renamed, labels, type.labels())) {
                labels.set(labels.indexOf(renamed.from()), renamed.to());
                renames.add(new RenameEnumLabel(type, renamed.from(), renamed.to()));
            }
        }
        return renames;
    }

    /** Whether the old name is there to be replaced; a hint that was followed before says nothing. */
    static boolean renames(RenamedConstant renamed, List<String> before, List<String> after) {
        return before.contains(renamed.from())
                && !before.contains(renamed.to())
                && after.contains(renamed.to())
                && !after.contains(renamed.from());
    }

    private static List<EnumTypeChange> diff(EnumType old, EnumType type, List<Use> uses) {
        if (old.labels().equals(type.labels())) {
            return List.of();
        }
        List<String> kept =
                type.labels().stream().filter(old.labels()::contains).toList();
        return kept.equals(old.labels()) ? added(old, type) : List.of(new RecreateEnumType(old, type, uses));
    }

    private List<Use> uses(EnumType type) {
        List<Use> uses = new ArrayList<>();
        for (Table old : before.tables()) {
            Optional<Table> wanted = after.table(old.name());
            Table table = wanted.map(kept -> RenamedObjects.of(old, kept)).orElse(old);
            table.columns().stream()
                    .filter(column -> isOf(type, column.type()))
                    .forEach(column ->
                            uses.add(new Use(table, column, wanted, intent.conversion(table.name(), column.name()))));
        }
        return uses;
    }

    /** A column names its type as SQL does, with quotes where they are needed. */
    static boolean isOf(EnumType type, SqlType column) {
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
