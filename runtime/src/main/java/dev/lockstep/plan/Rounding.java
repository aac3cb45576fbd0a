package dev.lockstep.plan;

import dev.lockstep.schema.SqlType;
import java.util.Set;

/** Whether PostgreSQL makes a value fit its new type by leaving something of it out, where it could have refused it. */
final class Rounding {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> FLOATS = Set.of("real", "double precision");
    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz", "interval", "date");

    private static final Set<String> POINTS = Set.of("timestamp", "timestamptz");

    private Rounding() {}

    static boolean rounds(SqlType from, SqlType to) {
        String one = from.name();
        String other = to.name();
        if (TIMES.contains(one)) {
            return TIMES.contains(other) && !changesZoneOnly(from, to);
        }
        if (FLOATS.contains(other)) {
            return !one.equals("smallint") && !one.equals("integer");
        }
        boolean fractional = one.equals("numeric") || FLOATS.contains(one);
        return fractional && (INTEGERS.contains(other) || other.equals("numeric"));
    }

    /** The same moment, said in another way. */
    private static boolean changesZoneOnly(SqlType from, SqlType to) {
        return POINTS.contains(from.name())
                && POINTS.contains(to.name())
                && from.modifiers().equals(to.modifiers());
    }
}
