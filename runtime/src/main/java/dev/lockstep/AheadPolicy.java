package dev.lockstep;

/** What to do about a database that has migrations beyond the newest of the application. */
public enum AheadPolicy {
    /** Go on: a newer release has been here, as in a rolling deploy, and this one still runs beside it. */
    ALLOW,
    /** Refuse with a {@link DatabaseAheadException}. */
    REFUSE
}
