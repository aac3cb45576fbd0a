package dev.lockstep;

/** What a run does about a database that is not as its migrations made it, before it applies anything and after. */
public enum DriftPolicy {
    /** Does not look. */
    IGNORE,
    /** Tells the listener, and goes on. */
    WARN,
    /** Stops with a {@link DriftException}. */
    FAIL
}
