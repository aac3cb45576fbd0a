package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.Doubt.Contradiction;
import dev.lockstep.diff.Doubt.StillThere;
import dev.lockstep.diff.Doubt.UnknownColumn;
import dev.lockstep.diff.Doubt.UnknownName;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks where hints name what there never was, or contradict each other or the model. */
final class HintDoubts {

    private final Hints hints;
    private final HintedObjects objects;
    private final Schema wanted;
    private final Schema renamed;
    private final List<Doubt> doubts = new ArrayList<>();

    private HintDoubts(Hints hints, Intent intent, Schema current, Schema wanted) {
        this.hints = hints;
        this.objects = new HintedObjects(intent.renames(), current, wanted);
        this.wanted = wanted;
        this.renamed = RenamedSchema.of(current, intent.renames().in(current));
    }

    static List<Doubt> of(Hints hints, Intent intent, Schema current, Schema wanted, List<Change> changes) {
        HintDoubts doubts = new HintDoubts(hints, intent, current, wanted);
        hints.renames().forEach(doubts::rename);
        changes.forEach(doubts::expression);
        return doubts.doubts;
    }

    private void rename(Hints.RenamedFrom hint) {
        Optional<Doubt> contradiction = contradiction(hint);
        Optional<Origin> holder = objects.holder(hint).filter(place -> !isRenamed(place));
        if (contradiction.isPresent()) {
            doubts.add(contradiction.get());
        } else if (holder.isPresent()) {
            doubts.add(new StillThere(hint.place(), hint.oldName(), holder.get()));
        } else if (objects.concerns(hint) && !objects.isHeeded(hint)) {
            doubts.add(new UnknownName(hint.place(), "RenamedFrom", hint.oldName(), objects.oldNames(hint)));
        }
    }

    /** A name is free when what had it has got another one, too. */
    private boolean isRenamed(Origin place) {
        return hints.renames().stream().anyMatch(hint -> hint.place().equals(place));
    }

    /** One name cannot have become two things, or one thing and nothing. */
    private Optional<Doubt> contradiction(Hints.RenamedFrom hint) {
        Stream<Origin> heirs = hints.renames().stream()
                .filter(other -> !other.equals(hint) && other.oldName().equals(hint.oldName()))
                .map(Hints.RenamedFrom::place)
                .filter(place -> objects.haveOneScope(place, hint.place()));
        Stream<Origin> drops = hints.drops().stream()
                .filter(drop -> drop.name().equals(hint.oldName()))
                .map(Hints.Dropped::place)
                .filter(place -> hint.place().attribute().isEmpty()
                        || place.type().equals(hint.place().type()));
        return Stream.concat(
                        heirs.map(place -> new Contradiction(hint.place(), hint.oldName(), "RenamedFrom", place)),
                        drops.map(place -> new Contradiction(hint.place(), hint.oldName(), "Dropped", place)))
                .<Doubt>map(doubt -> doubt)
                .findFirst();
    }

    private void expression(Change change) {
        if (change instanceof AddColumn add) {
            add.backfill().ifPresent(sql -> columns(add.table(), add.origin(), "Backfill", sql));
        } else if (change instanceof SetNotNull required) {
            required.backfill().ifPresent(sql -> columns(required.table(), required.origin(), "Backfill", sql));
        } else if (change instanceof ChangeColumnType type) {
            type.using().ifPresent(sql -> columns(type.table(), type.origin(), "ConvertUsing", sql));
        } else if (change instanceof RecreateEnumType type) {
            type.uses().forEach(use -> use.using()
                    .ifPresent(sql -> columns(use.table(), use.column().origin(), "ConvertUsing", sql)));
        }
    }

    /** An expression can name the columns that the table has after its renames, and those that come. */
    private void columns(Table table, Origin place, String annotation, String sql) {
        if (!Expressions.isOneExpression(sql)) {
            return;
        }
        Set<String> known = new TreeSet<>();
        Stream.of(renamed, wanted)
                .flatMap(schema -> schema.table(table.name()).stream())
                .flatMap(version -> version.columns().stream())
                .map(Column::name)
                .forEach(known::add);
        for (String name : ColumnReferences.in(sql)) {
            if (!known.contains(name) && !name.equals(table.name().name())) {
                doubts.add(new UnknownColumn(place, annotation, sql, table, name, List.copyOf(known)));
            }
        }
    }
}
