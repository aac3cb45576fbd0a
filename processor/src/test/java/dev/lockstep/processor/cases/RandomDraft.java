package dev.lockstep.processor.cases;

import dev.lockstep.diff.Hints;
import dev.lockstep.diff.Mentions;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A model while it is edited, and what its developers say about the edits. */
final class RandomDraft {

    static final String VALUE = "{}";

    final List<Table> tables;
    final List<EnumType> types;
    final List<Sequence> sequences;
    final List<Hints.RenamedFrom> renames = new ArrayList<>();
    final List<Hints.Dropped> drops = new ArrayList<>();
    final List<Hints.Backfill> backfills = new ArrayList<>();
    /** They say {@link #VALUE} for the column, whatever it is called in the end. */
    final List<Hints.ConvertUsing> conversions = new ArrayList<>();

    final List<Hints.RenamedConstant> constants = new ArrayList<>();

    RandomDraft(Schema schema) {
        this.tables = new ArrayList<>(schema.tables());
        this.types = new ArrayList<>(schema.enumTypes());
        this.sequences = new ArrayList<>(schema.sequences());
    }

    /** Without references to what is no key any more, or to one of another type. */
    Schema schema() {
        return new Schema(
                tables.stream()
                        .map(table -> table.withConstraints(table.constraints().stream()
                                .filter(constraint -> !(constraint instanceof ForeignKey key) || hasFooting(table, key))
                                .toList()))
                        .toList(),
                sequences,
                types);
    }

    private boolean hasFooting(Table table, ForeignKey key) {
        return tables.stream()
                .filter(parent -> parent.name().equals(key.referencedTable()))
                .filter(parent -> parent.constraints().stream()
                        .anyMatch(constraint ->
                                isKey(constraint) && constraint.columns().equals(key.referencedColumns())))
                .anyMatch(parent -> types(parent, key.referencedColumns()).equals(types(table, key.columns())));
    }

    static List<SqlType> types(Table table, List<String> columns) {
        return columns.stream()
                .map(name -> table.column(name).orElseThrow().type())
                .toList();
    }

    private static boolean isKey(Constraint constraint) {
        return constraint instanceof PrimaryKey
                || (constraint instanceof UniqueConstraint unique && unique.deferral() == Deferral.NOT_DEFERRABLE);
    }

    Hints hints() {
        return new Hints(renames, drops, backfills, namedConversions(), constants);
    }

    /** An expression speaks in the names of the model that it stands in. */
    private List<Hints.ConvertUsing> namedConversions() {
        return conversions.stream()
                .flatMap(hint -> tables.stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.origin().equals(hint.place()))
                        .map(column -> new Hints.ConvertUsing(
                                hint.place(), hint.expression().replace(VALUE, Identifier.quote(column.name())))))
                .toList();
    }

    /** {@code changed} where {@code table} stands. */
    void replace(Table table, Table changed) {
        tables.replaceAll(other -> other.name().equals(table.name()) ? changed : other);
    }

    /** References to {@code from} lead to {@code to}. */
    void redirect(QualifiedName from, QualifiedName to) {
        tables.replaceAll(table -> table.withConstraints(table.constraints().stream()
                .map(constraint -> RandomNames.redirected(constraint, from, to))
                .toList()));
    }

    /** What was said of each of two attributes is said of the other one, which is what it has become. */
    void exchange(Origin one, Origin other) {
        UnaryOperator<Origin> moved = place -> place.equals(one) ? other : place.equals(other) ? one : place;
        backfills.replaceAll(hint -> new Hints.Backfill(moved.apply(hint.place()), hint.expression()));
        conversions.replaceAll(hint -> new Hints.ConvertUsing(moved.apply(hint.place()), hint.expression()));
        constants.replaceAll(hint -> new Hints.RenamedConstant(
                moved.apply(hint.place()), moved.apply(hint.constant()), hint.from(), hint.to()));
    }

    void replaceColumn(Table table, Column column, UnaryOperator<Column> change) {
        replace(
                table,
                table.withColumns(table.columns().stream()
                        .map(other -> other.equals(column) ? change.apply(column) : other)
                        .toList()));
    }

    /** Without the column and whatever stands on it. */
    static Table without(Table table, Column column) {
        Mentions mentions = Mentions.of(column.name());
        Table rest = table.withConstraints(table.constraints().stream()
                        .filter(constraint ->
                                !constraint.columns().contains(column.name()) && !mentions.inExpressionOf(constraint))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> !standsOn(index, column.name()))
                        .toList())
                .withColumns(table.columns().stream()
                        .filter(other -> !other.equals(column))
                        .toList());
        for (Column made : rest.columns().stream().filter(mentions::inValueOf).toList()) {
            rest = without(rest, made);
        }
        return rest;
    }

    /** Whether the index goes when the column does. */
    static boolean standsOn(Index index, String column) {
        return index.columns().contains(column)
                || index.included().contains(column)
                || Mentions.of(column).inExpressionOf(index);
    }

    /** Whether a constraint, an index or a generated column of the table says its name. */
    static boolean isMentioned(Table table, Column column) {
        Mentions mentions = Mentions.of(column.name());
        return table.constraints().stream()
                        .anyMatch(constraint ->
                                constraint.columns().contains(column.name()) || mentions.inExpressionOf(constraint))
                || table.indexes().stream().anyMatch(index -> standsOn(index, column.name()))
                || table.columns().stream().anyMatch(mentions::inValueOf);
    }

    static boolean isGenerated(Column column) {
        return column.value() instanceof ColumnValue.Generated;
    }

    /** One that is neither of the key nor of a reference. */
    static List<Column> plainColumns(Table table) {
        return table.columns().stream()
                .filter(column -> !RandomSchema.isOfKey(table, column))
                .filter(column -> table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .toList();
    }
}
