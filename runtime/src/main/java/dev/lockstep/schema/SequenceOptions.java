package dev.lockstep.schema;

import java.util.OptionalLong;

/**
 * How a sequence counts (PostgreSQL manual, CREATE SEQUENCE). An empty {@code minimum} or {@code maximum} means the
 * default of its type and direction.
 */
public record SequenceOptions(
        long start, long increment, OptionalLong minimum, OptionalLong maximum, long cache, boolean cycle) {

    /** Starts at 1, steps by 1, caches 1, does not cycle. */
    public static final SequenceOptions DEFAULT = steppingBy(1, 1);

    public SequenceOptions {
        if (increment == 0) {
            throw new IllegalArgumentException("a sequence cannot step by 0");
        }
    }

    /** Where PostgreSQL starts when nobody says where: at the end that it counts from (manual, CREATE SEQUENCE, START). */
    public static long impliedStart(long increment, OptionalLong minimum, OptionalLong maximum) {
        return increment > 0 ? minimum.orElse(1) : maximum.orElse(-1);
    }

    public static SequenceOptions steppingBy(long start, long increment) {
        return new SequenceOptions(start, increment, OptionalLong.empty(), OptionalLong.empty(), 1, false);
    }
}
