package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name for a list of changes, as a person would give it: {@code add_polls}, {@code add_user_timezone}. */
public final class ChangeNames {

    private static final int LONGEST = 60;

    private ChangeNames() {}

    /** Lower case letters, digits and underscores only; at most 60 characters. */
    public static String of(List<Change> changes, Schema current) {
        if (current.isEmpty()) {
            return "initial_schema";
        }
        Map<String, Set<String>> objectsByVerb = new LinkedHashMap<>();
        for (Change change : main(changes)) {
            ChangeName name = change.accept(ChangeNaming.NAMING);
            objectsByVerb
                    .computeIfAbsent(name.verb(), unused -> new LinkedHashSet<>())
                    .add(name.object());
        }
        List<String> phrases = new ArrayList<>();
        objectsByVerb.forEach((verb, objects) -> phrases.add(verb + "_" + join(List.copyOf(objects))));
        return shorten(phrases);
    }

    /** Without the changes that only come along with another: the key, type or index of a column that is itself named. */
    private static List<Change> main(List<Change> changes) {
        List<Change> main = changes.stream()
                .filter(change -> !change.accept(new ComesAlong(changes)))
                .toList();
        return main.isEmpty() ? changes : main;
    }

    private static String join(List<String> objects) {
        String prefix = commonWords(objects);
        if (objects.size() > 2 && !prefix.isEmpty()) {
            return prefix + "_tables";
        }
        if (objects.size() > 2) {
            return objects.get(0) + "_and_" + (objects.size() - 1) + "_more";
        }
        return String.join("_and_", objects);
    }

    private static String shorten(List<String> phrases) {
        String all = plain(String.join("_and_", phrases));
        if (all.length() <= LONGEST) {
            return all;
        }
        String first = plain(phrases.get(0));
        String tail = phrases.size() > 1 ? "_and_more" : "";
        int room = LONGEST - tail.length();
        String head = first.length() <= room ? first : first.substring(0, first.lastIndexOf('_', room));
        return head + tail;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    }

    /** The words that all the names begin with. */
    private static String commonWords(List<String> names) {
        String[] first = names.get(0).split("_", -1);
        int common = 0;
        while (common < first.length) {
            String prefix = String.join("_", List.of(first).subList(0, common + 1)) + "_";
            if (!names.stream().allMatch(name -> name.startsWith(prefix))) {
                break;
            }
            common++;
        }
        return String.join("_", List.of(first).subList(0, common));
    }

    /** A verb and what it is done to; equal verbs are said once. */
    record ChangeName(String verb, String object) {}

    /** Whether another change of the list speaks for this one. */
    private record ComesAlong(List<Change> changes) implements Change.Visitor<Boolean> {

        @Override
        public Boolean namespace(NamespaceChange change) {
            return true;
        }

        @Override
        public Boolean enumType(EnumTypeChange change) {
            return false;
        }

        @Override
        public Boolean sequence(SequenceChange change) {
            return true;
        }

        @Override
        public Boolean table(TableChange change) {
            return false;
        }

        @Override
        public Boolean column(ColumnChange change) {
            return change instanceof ChangeColumnType type
                    && changes.stream()
                            .anyMatch(other ->
                                    links(other, type.table(), type.column().name()));
        }

        @Override
        public Boolean constraint(ConstraintChange change) {
            return change.constraint().columns().stream().anyMatch(column -> added(change.table(), column));
        }

        @Override
        public Boolean index(IndexChange change) {
            return change.index().columns().stream().anyMatch(column -> added(change.table(), column));
        }

        private boolean added(Table table, String column) {
            return changes.stream()
                    .anyMatch(change -> change instanceof AddColumn add
                            && add.table().name().equals(table.name())
                            && add.column().name().equals(column));
        }

        private static boolean links(Change change, Table table, String column) {
            return change instanceof AddConstraint add
                    && add.constraint() instanceof ForeignKey
                    && add.table().name().equals(table.name())
                    && add.constraint().columns().contains(column);
        }
    }
}
