package dev.lockstep;

/** What becomes of the rows that a table holds when it gets back what was saved of it. */
public enum RestorePolicy {
    /** There must be none: refuse otherwise. */
    EMPTY_ONLY,
    /** They are removed, also those that were written since. */
    REPLACE
}
