package dev.lockstep.plan;

import dev.lockstep.diff.Casts;
import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.Conversions;
import dev.lockstep.diff.DefaultCost;
import dev.lockstep.diff.Mentions;
import dev.lockstep.plan.Fill.Scope;
import dev.lockstep.plan.PlanOptions.Way;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values that a migration gives to rows that exist. A query that runs before all changes can reckon with those that do not
 * hang on the changes themselves, and that can be computed without leaving anything behind.
 */
final class Fills {

    /**
     * Other tables may be about to change as well; sequences and large objects that are written remember that they were asked; chance and the
     * clock answer otherwise the next time.
     */
    private static final Pattern NOT_BEFORE =
            Pattern.compile("(?i)\\b(?:select|table|nextval|setval|currval|lastval|lo_(?!get\\b)\\w+"
                    + "|random\\w*|clock_timestamp|timeofday|\\w*uuid_generate\\w*|gen_random\\w*|uuidv\\d)\\b");

    private final List<Change> changes;
    private final Way way;
    private final UnfinishedTypes unfinished;

    Fills(List<Change> changes, Way way) {
        this.changes = List.copyOf(changes);
        this.way = way;
        this.unfinished = new UnfinishedTypes(changes);
    }

    /** Of the columns that are meant; empty where one of them is new, and what rows will have in it is not known. */
    Optional<List<Fill>> of(Table table, Predicate<String> isMeant) {
        List<Fill> fills = in(table.name())
                .filter(fill -> isMeant.test(fill.column().name()))
                .toList();
        boolean known = fills.stream().allMatch(fill -> fill.scope() == Scope.GAPS || fill.isKnown());
        return known ? Optional.of(fills) : Optional.empty();
    }

    private Stream<Fill> in(QualifiedName table) {
        Stream<Fill> gaps = each(SetNotNull.class, table)
                .filter(change -> !isConverted(change))
                .flatMap(change -> change.backfill().stream()
                        .map(value -> new Fill(change.column(), Scope.GAPS, ifKnown(change, value))));
        Stream<Fill> converted = each(ChangeColumnType.class, table)
                .filter(Fills::changesValues)
                .map(change -> new Fill(change.column(), Scope.EVERY_ROW, converted(change)));
        Stream<Fill> added = each(AddColumn.class, table)
                .map(change -> new Fill(
                        change.column(), Scope.EVERY_ROW, given(change).flatMap(value -> ifKnown(change, value))));
        return Stream.of(gaps, converted, added).flatMap(fills -> fills);
    }

    /** On the way back a column holds what stands in for values that are lost, and that is not held against it. */
    private Optional<String> given(AddColumn change) {
        if (change.backfill().isPresent() || way == Way.BACK) {
            return change.backfill();
        }
        ColumnValue value = change.column().value();
        if (value instanceof ColumnValue.Default same) {
            boolean isKept = !change.isUniqueAlone() && !DefaultCost.isComputedPerRow(same.expression());
            return isKept ? Optional.of(same.expression()) : Optional.empty();
        }
        return value.equals(ColumnValue.NONE) && change.column().nullable() ? Optional.of("NULL") : Optional.empty();
    }

    /** Room for more of the same, as a longer text, leaves values what they are. */
    private static boolean changesValues(ChangeColumnType change) {
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        boolean grows = from.name().equals(to.name()) && !TypeChange.narrows(from, to);
        return change.using().isPresent() || !grows;
    }

    /** All in one statement, so that each expression finds the other columns as they were; gaps are closed before or after it. */
    private Optional<String> converted(ChangeColumnType change) {
        boolean isFilled = each(SetNotNull.class, change.table().name())
                .anyMatch(
                        filled -> filled.column().name().equals(change.column().name())
                                && filled.backfill().isPresent());
        String column = Identifier.quote(change.column().name());
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        String value =
                change.using().orElseGet(() -> Casts.assigns(from, to) ? column : Conversions.of(from, to, column));
        return isFilled ? Optional.empty() : ifKnown(change, value);
    }

    private Optional<String> ifKnown(ColumnChange change, String value) {
        boolean hangsOnChanges = unfinished.areHeldBy(change.column())
                || unfinished.areNamedIn(value)
                || made(change).anyMatch(column -> Mentions.of(column).in(value));
        boolean isKnown = !hangsOnChanges
                && !Placeholder.isByNumber(value)
                && !NOT_BEFORE.matcher(value).find();
        return isKnown ? Optional.of(value) : Optional.empty();
    }

    private boolean isConverted(ColumnChange change) {
        return each(ChangeColumnType.class, change.table().name())
                .anyMatch(type -> type.column().name().equals(change.column().name()));
    }

    /** The columns of its table that are not yet what they will be. A conversion makes its own column of that same column. */
    private Stream<String> made(ColumnChange change) {
        return Stream.of(AddColumn.class, ChangeColumnType.class, ColumnChange.ChangeColumnValue.class)
                .flatMap(kind -> each(kind, change.table().name()))
                .map(made -> made.column().name())
                .filter(name -> !(change instanceof ChangeColumnType
                        && name.equals(change.column().name())));
    }

    private <C extends ColumnChange> Stream<C> each(Class<C> kind, QualifiedName table) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).filter(change -> change.table()
                .name()
                .equals(table));
    }
}
