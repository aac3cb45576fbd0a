package dev.lockstep.plan;

import dev.lockstep.diff.Casts;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.Conversions;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How to find the values that a change of type would choke on, in the order in which to look; none when there can be none. */
final class Misfits {

    private static final Set<String> TEXTS = Set.of("varchar", "char");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private Misfits() {}

    static List<Probe> of(ChangeColumnType change) {
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        Optional<Probe> tooLong = tooLong(change);
        if (from.equals(to)) {
            return List.of();
        }
        if (change.using().isPresent() || !Casts.assigns(from, to)) {
            return makesLargeObjects(change)
                    ? List.of()
                    : Stream.concat(Stream.of(new Probe.Unconvertible(change)), tooLong.stream())
                            .toList();
        }
        if (from.isArray() || !TypeChange.narrows(from, to)) {
            return List.of();
        }
        boolean isNumber = NUMBERS.contains(to.name());
        return tooLong.or(() -> isNumber ? Optional.of(new Probe.Unconvertible(change)) : Optional.empty()).stream()
                .toList();
    }

    private static Optional<Probe> tooLong(ChangeColumnType change) {
        SqlType to = change.column().type();
        boolean isLimited = TEXTS.contains(to.name()) && !to.modifiers().isEmpty() && !to.isArray();
        return isLimited ? Optional.of(new Probe.TooLong(change, to.modifiers().get(0))) : Optional.empty();
    }

    /** To try it would be to do it: each value would leave an object behind. */
    private static boolean makesLargeObjects(ChangeColumnType change) {
        String expression = change.using()
                .orElseGet(() -> Conversions.of(
                        change.from().type(),
                        change.column().type(),
                        change.column().name()));
        return expression.contains("lo_from_bytea(");
    }
}
