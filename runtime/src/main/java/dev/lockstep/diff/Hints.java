package dev.lockstep.diff;

import dev.lockstep.schema.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the annotations of {@code dev.lockstep.annotation} say, by the place that they stand on.
 *
 * @param implied values of existing rows that nobody has to give, since the mapping leaves no choice
 */
public record Hints(
        List<RenamedFrom> renames,
        List<Dropped> drops,
        List<Backfill> backfills,
        List<ConvertUsing> conversions,
        List<RenamedConstant> constants,
        List<Backfill> implied) {

    /** Nothing was said. */
    public static final Hints NONE = new Hints(List.of(), List.of(), List.of(), List.of(), List.of());

    public Hints {
        renames = List.copyOf(renames);
        drops = List.copyOf(drops);
        backfills = List.copyOf(backfills);
        conversions = List.copyOf(conversions);
        constants = List.copyOf(constants);
        implied = List.copyOf(implied);
    }

    /** Nothing is implied. */
    public Hints(
            List<RenamedFrom> renames,
            List<Dropped> drops,
            List<Backfill> backfills,
            List<ConvertUsing> conversions,
            List<RenamedConstant> constants) {
        this(renames, drops, backfills, conversions, constants, List.of());
    }

    public Hints withRenames(List<RenamedFrom> newRenames) {
        return new Hints(newRenames, drops, backfills, conversions, constants, implied);
    }

    /** With values that follow from the model itself: no annotation says them. */
    public Hints withKnown(List<Backfill> known) {
        List<Backfill> all = Stream.concat(backfills.stream(), known.stream()).toList();
        return new Hints(renames, drops, all, conversions, constants, implied);
    }

    /** The class or attribute at {@code place} used to be called {@code oldName}. */
    public record RenamedFrom(Origin place, String oldName) {}

    /** {@code constant}, of the enum at {@code place} or of that of the attribute there, is {@code to} and used to be {@code from}. */
    public record RenamedConstant(Origin place, Origin constant, String from, String to) {
        RenamedConstant reversed() {
            return new RenamedConstant(place, constant, to, from);
        }
    }

    /** {@code name} is gone: an attribute of the class at {@code place}, or a class when {@code place} is a package. */
    public record Dropped(Origin place, String name) {}

    /** Existing rows get {@code expression} in the column of the attribute at {@code place}. */
    public record Backfill(Origin place, String expression) {}

    /** The old values of the column of the attribute at {@code place} are converted by {@code expression}. */
    public record ConvertUsing(Origin place, String expression) {}
}
