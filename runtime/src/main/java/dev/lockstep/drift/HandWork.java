package dev.lockstep.drift;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.IndexChange.DropIndex;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Mentions;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What migrations that were written by hand have added to tables of the model: columns, indexes and constraints that the model
 * does not have and does not own. They are as their migration made them, and so no drift.
 *
 * <p>What such a script makes is known by its name, which the script mentions; with a column goes what stands on it, which may
 * have got its name from PostgreSQL.
 */
public final class HandWork {

    private final Set<String> names;

    private HandWork(Set<String> names) {
        this.names = names;
    }

    /** {@code names} are those that the scripts mention. */
    public static Schema without(Set<String> names, Schema database, Schema model) {
        if (names.isEmpty()) {
            return database;
        }
        Map<QualifiedName, Set<String>> extra = new TreeMap<>();
        for (Change change : Differ.diff(database, model, Intent.NONE)) {
            if (change instanceof DropColumn drop) {
                add(extra, drop.table(), drop.column().name());
            } else if (change instanceof DropIndex drop) {
                add(extra, drop.table(), drop.index().name().text());
            } else if (change instanceof DropConstraint drop) {
                add(extra, drop.table(), drop.constraint().name().text());
            }
        }
        HandWork work = new HandWork(names);
        List<Table> tables = database.tables().stream()
                .map(table -> work.without(table, extra.getOrDefault(table.name(), Set.of())))
                .toList();
        return new Schema(tables, database.sequences(), database.enumTypes());
    }

    private static void add(Map<QualifiedName, Set<String>> extra, Table table, String name) {
        extra.computeIfAbsent(table.name(), key -> new TreeSet<>()).add(name);
    }

    private Table without(Table table, Set<String> extra) {
        List<Column> columns = table.columns().stream()
                .filter(column -> extra.contains(column.name()) && names.contains(column.name()))
                .toList();
        Predicate<Constraint> constraint = found -> extra.contains(found.name().text())
                && (names.contains(found.name().text())
                        || columns.stream().anyMatch(column -> standsOn(found, column)));
        Predicate<Index> index = found -> extra.contains(found.name().text())
                && (names.contains(found.name().text())
                        || columns.stream().anyMatch(column -> standsOn(found, column)));
        return table.withColumns(table.columns().stream()
                        .filter(column -> !columns.contains(column))
                        .toList())
                .withConstraints(
                        table.constraints().stream().filter(constraint.negate()).toList())
                .withIndexes(table.indexes().stream().filter(index.negate()).toList());
    }

    private static boolean standsOn(Constraint constraint, Column column) {
        return constraint.columns().contains(column.name())
                || Mentions.of(column.name()).inExpressionOf(constraint);
    }

    private static boolean standsOn(Index index, Column column) {
        return index.columns().contains(column.name())
                || Mentions.of(column.name()).inExpressionOf(index);
    }
}
