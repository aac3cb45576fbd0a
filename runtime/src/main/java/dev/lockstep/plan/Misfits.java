package dev.lockstep.plan;

import dev.lockstep.diff.Casts;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.Conversions;
import dev.lockstep.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** How to find the values that a change of type would choke on; empty when there can be none. */
final class Misfits {

    private static final Set<String> TEXTS = Set.of("varchar", "char");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private Misfits() {}

    static Optional<Probe> of(ChangeColumnType change) {
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        if (from.equals(to)) {
            return Optional.empty();
        }
        if (change.using().isPresent() || !Casts.assigns(from, to)) {
            return makesLargeObjects(change) ? Optional.empty() : Optional.of(new Probe.Unconvertible(change));
        }
        if (from.isArray() || !TypeChange.narrows(from, to)) {
            return Optional.empty();
        }
        if (TEXTS.contains(to.name()) && !to.modifiers().isEmpty()) {
            return Optional.of(new Probe.TooLong(change, to.modifiers().get(0)));
        }
        return NUMBERS.contains(to.name()) ? Optional.of(new Probe.Unconvertible(change)) : Optional.empty();
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
