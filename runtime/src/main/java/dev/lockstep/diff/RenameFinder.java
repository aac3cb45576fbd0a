package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The renames between two schemas that are certain: the same class under a new table name, the same attribute under a new
 * column name, and what a {@code @RenamedFrom} says. A name that both schemas have is never renamed.
 */
final class RenameFinder {

    private final Hints hints;
    private final Schema current;
    private final Schema wanted;

    private RenameFinder(Hints hints, Schema current, Schema wanted) {
        this.hints = hints;
        this.current = current;
        this.wanted = wanted;
    }

    static Renames find(Hints hints, Schema current, Schema wanted) {
        return new RenameFinder(hints, current, wanted).find();
    }

    private Renames find() {
        List<Rename<QualifiedName>> tables = tables();
        Renames ofTables = new Renames(tables, List.of(), List.of());
        List<Rename<ColumnName>> columns = new ArrayList<>();
        for (Table table : current.tables()) {
            wanted.table(ofTables.tableAfter(table.name()))
                    .ifPresent(successor -> columns.addAll(columns(table, successor)));
        }
        return new Renames(tables, columns, sequences());
    }

    private List<Rename<QualifiedName>> tables() {
        List<Table> gone = current.tables().stream()
                .filter(table -> wanted.table(table.name()).isEmpty())
                .toList();
        List<Table> come = wanted.tables().stream()
                .filter(table -> current.table(table.name()).isEmpty())
                .toList();
        return pairs(gone, come, this::sameTable).stream()
                .map(pair -> new Rename<>(pair.before().name(), pair.after().name()))
                .toList();
    }

    private List<Rename<ColumnName>> columns(Table before, Table after) {
        List<Column> gone = before.columns().stream()
                .filter(column -> after.column(column.name()).isEmpty())
                .toList();
        List<Column> come = after.columns().stream()
                .filter(column -> before.column(column.name()).isEmpty())
                .toList();
        return pairs(gone, come, (old, column) -> sameColumn(before, old, after, column)).stream()
                .map(pair -> new Rename<>(
                        new ColumnName(before.name(), pair.before().name()),
                        new ColumnName(after.name(), pair.after().name())))
                .toList();
    }

    private List<Rename<QualifiedName>> sequences() {
        List<Sequence> gone = current.sequences().stream()
                .filter(old -> lacks(wanted, sequence -> sequence.name().equals(old.name())))
                .toList();
        List<Sequence> come = wanted.sequences().stream()
                .filter(added -> lacks(current, sequence -> sequence.name().equals(added.name())))
                .toList();
        return pairs(gone, come, (old, added) -> old.origin().isKnown() && renamed(old.origin(), added.origin()))
                .stream()
                .map(pair -> new Rename<>(pair.before().name(), pair.after().name()))
                .toList();
    }

    private static boolean lacks(Schema schema, Predicate<Sequence> sequence) {
        return schema.sequences().stream().noneMatch(sequence);
    }

    private boolean sameTable(Table old, Table table) {
        return old.origin().isKnown()
                && (renamed(old.origin(), table.origin())
                        || hinted(table.origin())
                                .filter(name -> names(name, old.origin(), old.name()))
                                .isPresent());
    }

    private boolean sameColumn(Table before, Column old, Table after, Column column) {
        Origin inSuccessor = old.origin().type().equals(before.origin().type())
                ? new Origin(after.origin().type(), old.origin().attribute())
                : old.origin();
        return (old.origin().isKnown() && renamed(inSuccessor, column.origin()))
                || hinted(column.origin())
                        .filter(name -> name.equals(old.origin().attribute()) || name.equals(old.name()))
                        .isPresent();
    }

    /** The same place in the sources, or the same attribute of a class that was itself renamed. */
    private boolean renamed(Origin old, Origin place) {
        if (old.equals(place)) {
            return true;
        }
        return old.attribute().equals(place.attribute())
                && hinted(Origin.of(place.type()))
                        .filter(name -> namesClass(name, old.type()))
                        .isPresent();
    }

    private Optional<String> hinted(Origin place) {
        return hints.renames().stream()
                .filter(hint -> hint.place().equals(place))
                .map(Hints.RenamedFrom::oldName)
                .findFirst();
    }

    private static boolean names(String name, Origin origin, QualifiedName table) {
        return namesClass(name, origin.type())
                || name.equals(table.name())
                || name.equals(table.toString())
                || name.equals(origin.attribute());
    }

    private static boolean namesClass(String name, String type) {
        return name.equals(type) || type.endsWith("." + name) || type.endsWith("$" + name);
    }

    /** Pairs those that match one to one; where one could be several others, none of them is certain. */
    private static <T> List<Matching.Pair<T>> pairs(List<T> gone, List<T> come, Match<T> match) {
        List<Matching.Pair<T>> pairs = new ArrayList<>();
        for (T old : gone) {
            List<T> successors =
                    come.stream().filter(value -> match.same(old, value)).toList();
            if (successors.size() == 1
                    && gone.stream()
                                    .filter(other -> match.same(other, successors.get(0)))
                                    .count()
                            == 1) {
                pairs.add(new Matching.Pair<>(old, successors.get(0)));
            }
        }
        return pairs;
    }

    /** Whether {@code value} is what {@code old} has become. */
    @FunctionalInterface
    private interface Match<T> {
        boolean same(T old, T value);
    }
}
