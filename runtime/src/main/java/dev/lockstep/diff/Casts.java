package dev.lockstep.diff;

import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Set;

/**
 * Which types PostgreSQL turns into which without being told how: the assignment casts, which are those that {@code ALTER
 * COLUMN … TYPE} uses (PostgreSQL manual, CREATE CAST; {@code pg_cast} with {@code castcontext} in {@code 'i', 'a'}).
 */
public final class Casts {

    private static final Set<String> STRINGS = Set.of("varchar", "char", "text");

    /** Within each of these every type is assigned to every other. */
    private static final List<Set<String>> FAMILIES = List.of(
            STRINGS,
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("date", "timestamp"),
            Set.of("time", "timetz"),
            Set.of("time", "interval"),
            Set.of("json", "jsonb"),
            Set.of("inet", "cidr"),
            Set.of("bit", "varbit"),
            Set.of("integer", "bigint", "oid"),
            Set.of("text", "citext"),
            Set.of("varchar", "citext"));

    private static final Set<List<String>> ONE_WAY = Set.of(List.of("timestamp", "time"));

    private Casts() {}

    /**
     * Whether old values become new ones without a USING. Between a time without a zone and one with a zone a zone is needed,
     * which must not be that of the session, and the number of a large object is not what it holds: both are false.
     */
    public static boolean assigns(SqlType from, SqlType to) {
        if (from.isArray() || to.isArray()) {
            return from.dimensions() == to.dimensions() && assigns(from.element(), to.element());
        }
        String one = from.name();
        String other = to.name();
        return one.equals(other)
                || (STRINGS.contains(other) && !one.equals("oid"))
                || areAlike(from, to)
                || ONE_WAY.contains(List.of(one, other));
    }

    /** Whether each is assigned to the other. */
    static boolean areAlike(SqlType one, SqlType other) {
        return FAMILIES.stream().anyMatch(family -> family.contains(one.name()) && family.contains(other.name()));
    }
}
