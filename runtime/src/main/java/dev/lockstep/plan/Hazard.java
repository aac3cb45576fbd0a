package dev.lockstep.plan;

import java.util.Optional;

/**
 * A reason to look twice before a step runs on a table with rows. {@code text} is a sentence about the case at hand.
 *
 * @param probe what finds the rows that would stop the step, where they can be found before the migration
 */
public record Hazard(Kind kind, String text, Optional<Probe> probe) {

    public Hazard(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    static Hazard ofRows(String text, Optional<Probe> probe) {
        return new Hazard(Kind.MAY_FAIL_ON_DATA, text, probe);
    }

    /** What can go wrong. */
    public enum Kind {
        /** The table is written anew, under its lock. */
        REWRITES_TABLE,
        /** Every row is read under a lock that others wait for. */
        SCANS_TABLE,
        /** An index is built under a lock that others wait for. */
        REBUILDS_INDEX,
        /** Rows that change stay locked until the last of them is changed: who writes to one of them waits. */
        LOCKS_ROWS,
        /** Rows or values are gone afterwards. */
        LOSES_DATA,
        /** Values are changed in place, and nobody knows afterwards what they were: nulls that get one, conversions. */
        CHANGES_VALUES,
        /** Rows that exist may not fit, and then the step fails and changes nothing. */
        MAY_FAIL_ON_DATA,
        /** An application of the version before this migration no longer works with the schema after it. */
        BREAKS_OLD_VERSION
    }
}
