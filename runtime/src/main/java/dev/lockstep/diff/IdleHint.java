package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** A hint that has nothing to do: done by an earlier migration, or not needed. {@code text} is what stands between its parentheses. */
public record IdleHint(Origin place, String annotation, String text) {

    /** Those among {@code hints} that none of the changes comes of; {@code done} are the renames that were made before. */
    public static List<IdleHint> among(
            Hints hints,
            List<Hints.RenamedFrom> done,
            Intent intent,
            Schema current,
            Schema wanted,
            List<Change> changes) {
        HintedObjects objects = new HintedObjects(intent.renames(), current, wanted);
        Stream<IdleHint> renames = hints.renames().stream()
                .filter(hint -> done.contains(hint) || !(objects.concerns(hint) || objects.isHeeded(hint)))
                .map(hint -> new IdleHint(hint.place(), "RenamedFrom", hint.oldName()));
        Stream<IdleHint> backfills = hints.backfills().stream()
                .filter(hint -> !hint.place().attribute().startsWith("{"))
                .filter(hint -> changes.stream().noneMatch(change -> fills(change, hint.place())))
                .map(hint -> new IdleHint(hint.place(), "Backfill", hint.expression()));
        Stream<IdleHint> conversions = hints.conversions().stream()
                .filter(hint -> changes.stream().noneMatch(change -> converts(change, hint.place())))
                .map(hint -> new IdleHint(hint.place(), "ConvertUsing", hint.expression()));
        Stream<IdleHint> drops = hints.drops().stream()
                .filter(hint -> changes.stream().noneMatch(change -> drops(change, hint, current)))
                .map(hint -> new IdleHint(hint.place(), "Dropped", hint.name()));
        return Stream.of(renames, backfills, conversions, drops)
                .flatMap(hint -> hint)
                .toList();
    }

    private static boolean fills(Change change, Origin place) {
        boolean added = change instanceof AddColumn add && add.backfill().isPresent();
        boolean required =
                change instanceof SetNotNull notNull && notNull.backfill().isPresent();
        return (added || required) && change.origin().equals(place);
    }

    private static boolean converts(Change change, Origin place) {
        return change instanceof RecreateEnumType type
                ? type.uses().stream()
                        .anyMatch(use ->
                                use.using().isPresent() && use.column().origin().equals(place))
                : change instanceof ChangeColumnType && change.origin().equals(place);
    }

    private static boolean drops(Change change, Hints.Dropped hint, Schema current) {
        if (change instanceof DropTable drop) {
            return Confirmations.names(hint, Displaced.original(drop.table(), current));
        }
        return change instanceof DropColumn drop
                && Confirmations.names(hint, drop.table(), Displaced.original(drop.column(), current));
    }
}
