package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The renames between two schemas that are certain: the same class under a new table name, the same attribute under a new
 * column name, and what a {@code @RenamedFrom} says.
 */
final class RenameFinder {

    private final Hints hints;
    private final Map<Origin, String> oldNames = new HashMap<>();
    private final Schema current;
    private final Schema wanted;

    private RenameFinder(Hints hints, Schema current, Schema wanted) {
        this.hints = hints;
        this.current = current;
        this.wanted = wanted;
        hints.renames().forEach(hint -> oldNames.putIfAbsent(hint.place(), hint.oldName()));
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
        Succession<Table, QualifiedName> tables = new Succession<>(current.tables(), wanted.tables(), Table::name);
        tables.hinted(table -> isHinted(table.origin()), (old, table) -> hinted(table.origin())
                .filter(name -> names(name, old.origin(), old.name()))
                .isPresent());
        tables.certain((old, table) -> old.origin().isKnown() && renamed(old.origin(), table.origin()));
        List<Rename<QualifiedName>> renames = new ArrayList<>(tables.renames());
        current.tables().stream()
                .filter(this::isReplaced)
                .map(old -> new Rename<>(old.name(), Displaced.name(old.name())))
                .forEach(renames::add);
        return renames;
    }

    /** Whether the class of a table may go, and another class has taken the name of the table. */
    private boolean isReplaced(Table old) {
        String type = old.origin().type();
        boolean isTaken = wanted.table(old.name())
                .map(table -> table.origin().type())
                .filter(taker -> !taker.isEmpty() && !taker.equals(type))
                .isPresent();
        return isTaken
                && old.origin().isKnown()
                && wanted.tables().stream().noneMatch(table -> table.origin().equals(old.origin()))
                && hints.drops().stream().anyMatch(drop -> namesClass(drop.name(), type));
    }

    private List<Rename<ColumnName>> columns(Table before, Table after) {
        Succession<Column, String> columns = new Succession<>(before.columns(), after.columns(), Column::name);
        columns.hinted(column -> isHinted(column.origin()), (old, column) -> hinted(column.origin())
                .filter(name -> old.origin().parent().equals(column.origin().parent())
                        && (name.equals(old.origin().lastName()) || name.equals(old.name())))
                .isPresent());
        columns.hinted(column -> isHinted(column.origin()), (old, column) -> hinted(column.origin())
                .filter(name -> name.equals(old.origin().attribute()) || name.equals(old.name()))
                .isPresent());
        columns.certain(
                (old, column) -> old.origin().isKnown() && renamed(inSuccessor(before, old, after), column.origin()));
        return columns.renames().stream()
                .map(rename -> new Rename<>(
                        new ColumnName(before.name(), rename.from()), new ColumnName(after.name(), rename.to())))
                .toList();
    }

    private List<Rename<QualifiedName>> sequences() {
        Succession<Sequence, QualifiedName> sequences =
                new Succession<>(current.sequences(), wanted.sequences(), Sequence::name);
        sequences.certain((old, added) -> old.origin().isKnown() && renamed(old.origin(), added.origin()));
        return sequences.renames();
    }

    /** Where a column of a class would be found if nothing but the class had been renamed. */
    private static Origin inSuccessor(Table before, Column old, Table after) {
        return old.origin().type().equals(before.origin().type())
                ? new Origin(after.origin().type(), old.origin().attribute())
                : old.origin();
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
        return Optional.ofNullable(oldNames.get(place));
    }

    private boolean isHinted(Origin place) {
        return oldNames.containsKey(place);
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
}
