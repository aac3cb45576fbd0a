package dev.lockstep;

/** Which databases {@link Migrator#baseline} takes over. */
public enum BaselinePolicy {
    /** One that is as the model says. */
    MATCHING,
    /** One that differs, too: what differs stays as it is, and is found again by each {@link DriftCheck}. */
    ACCEPTING
}
