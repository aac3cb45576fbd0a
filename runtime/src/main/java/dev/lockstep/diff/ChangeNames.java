package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.RenameColumn;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A name for a list of changes, as a person would give it: {@code add_polls}, {@code add_user_timezone}. */
public final class ChangeNames {

    private static final int LONGEST = 60;
    private static final int COMFORTABLE = 40;
    private static final String ROLLBACK = "_rollback";

    private ChangeNames() {}

    /** Lower case letters, digits and underscores only; at most 60 characters. */
    public static String of(List<Change> changes, Schema current) {
        if (current.isEmpty()) {
            return "initial_schema";
        }
        Map<String, List<ChangeName>> byVerb = new LinkedHashMap<>();
        for (Change change : main(changes)) {
            ChangeName name = change.accept(ChangeNaming.NAMING);
            List<ChangeName> names = byVerb.computeIfAbsent(name.verb(), unused -> new ArrayList<>());
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        List<String> phrases = new ArrayList<>();
        byVerb.forEach((verb, names) -> phrases.add(verb + "_" + join(names)));
        String name = shorten(phrases);
        // A script of that name could not be told from a rollback.
        return name.endsWith(ROLLBACK) ? name + "_change" : name;
    }

    /** Without the changes that only come along with another: the key, type or index of a column that is itself named. */
    private static List<Change> main(List<Change> changes) {
        List<Change> main = changes.stream()
                .filter(change -> !change.accept(new ComesAlong(changes)))
                .toList();
        return main.isEmpty() ? changes : main;
    }

    private static String join(List<ChangeName> names) {
        if (names.size() == 1) {
            return names.get(0).object() + names.get(0).detail();
        }
        List<String> objects = names.stream().map(ChangeName::object).distinct().toList();
        String all = String.join("_and_", objects);
        if (objects.size() == 1 || (objects.size() == 2 && all.length() <= COMFORTABLE)) {
            return all;
        }
        String prefix = commonWords(objects);
        boolean oneKind = names.stream().map(ChangeName::nouns).distinct().count() == 1;
        return !prefix.isEmpty() && oneKind
                ? prefix + "_" + names.get(0).nouns()
                : objects.get(0) + "_and_" + (objects.size() - 1) + "_more";
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

    /**
     * A verb and what it is done to; equal verbs are said once.
     *
     * @param detail what is added when it is the only object of its verb
     * @param nouns what several such objects are called
     */
    record ChangeName(String verb, String object, String detail, String nouns) {
        ChangeName(String verb, String object, String nouns) {
            this(verb, object, "", nouns);
        }
    }

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
            boolean renamed = !(change instanceof RenameColumn)
                    && changes.stream()
                            .anyMatch(other -> other instanceof RenameColumn rename
                                    && rename.column()
                                            .name()
                                            .equals(change.column().name()));
            if (renamed) {
                return true;
            }
            return change instanceof ChangeColumnType type
                    && changes.stream()
                            .anyMatch(other ->
                                    links(other, type.table(), type.column().name()));
        }

        @Override
        public Boolean constraint(ConstraintChange change) {
            return (change instanceof RenameConstraint && anyRename())
                    || (change instanceof ReplaceConstraint replace
                            && replace.from().equals(replace.constraint()))
                    || change.constraint().columns().stream().anyMatch(column -> added(change.table(), column));
        }

        @Override
        public Boolean index(IndexChange change) {
            return (change instanceof RenameIndex && anyRename())
                    || change.index().columns().stream().anyMatch(column -> added(change.table(), column));
        }

        /** Derived names follow the name of their table and columns. */
        private boolean anyRename() {
            return changes.stream().anyMatch(change -> change instanceof RenameTable || change instanceof RenameColumn);
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
