package dev.lockstep.migration;

/** Which way a script moves the database. */
public enum Direction {
    /** From the version before to this one. */
    UP,
    /** From this version back to the one before. */
    DOWN
}
