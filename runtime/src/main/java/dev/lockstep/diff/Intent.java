package dev.lockstep.diff;

import dev.lockstep.diff.Hints.RenamedConstant;
import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the developer means, in terms of tables and columns: the hints of the source resolved against the schema as it was
 * and as it shall be, and the renames that are certain without a hint.
 */
public record Intent(
        Renames renames,
        Map<ColumnName, String> backfills,
        Map<ColumnName, String> conversions,
        List<RenamedConstant> constants) {

    /** Nothing beyond what the two schemas say. */
    public static final Intent NONE = new Intent(Renames.NONE, Map.of(), Map.of(), List.of());

    public Intent {
        backfills = Map.copyOf(backfills);
        conversions = Map.copyOf(conversions);
        constants = List.copyOf(constants);
    }

    public static Intent of(Hints hints, Schema current, Schema wanted) {
        Map<ColumnName, String> backfills = new TreeMap<>();
        hints.implied().forEach(hint -> forEachColumn(wanted, hint.place(), hint.expression(), backfills));
        hints.backfills().forEach(hint -> forEachColumn(wanted, hint.place(), hint.expression(), backfills));
        Map<ColumnName, String> conversions = new TreeMap<>();
        hints.conversions().forEach(hint -> forEachColumn(wanted, hint.place(), hint.expression(), conversions));
        return new Intent(RenameFinder.find(hints, current, wanted), backfills, conversions, hints.constants());
    }

    /** Of the way back: the renames the other way round; of the expressions, those that lead back, too. */
    public Intent reversed() {
        Renames back = renames.reversed();
        Map<ColumnName, String> conversionsBack = new TreeMap<>();
        conversions.forEach((column, expression) -> {
            ColumnName old =
                    new ColumnName(back.tableAfter(column.table()), back.columnAfter(column.table(), column.column()));
            Conversions.reversed(expression, Identifier.quote(old.column()))
                    .ifPresent(reversed -> conversionsBack.put(old, reversed));
        });
        return new Intent(
                back,
                Map.of(),
                conversionsBack,
                constants.stream().map(RenamedConstant::reversed).toList());
    }

    /** With values for rows in columns that become required. */
    public Intent withBackfills(Map<ColumnName, String> values) {
        return new Intent(renames, values, conversions, constants);
    }

    Intent withRenames(List<Rename<QualifiedName>> tables, List<Rename<ColumnName>> columns) {
        return new Intent(renames.and(tables, columns), backfills, conversions, constants);
    }

    Optional<String> backfill(QualifiedName table, String column) {
        return Optional.ofNullable(backfills.get(new ColumnName(table, column)));
    }

    Optional<String> conversion(QualifiedName table, String column) {
        return Optional.ofNullable(conversions.get(new ColumnName(table, column)));
    }

    private static void forEachColumn(
            Schema schema, Origin place, String expression, Map<ColumnName, String> expressions) {
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                if (column.origin().equals(place)) {
                    expressions.put(new ColumnName(table.name(), column.name()), expression);
                }
            }
        }
    }
}
