package dev.lockstep;

/** What to do about a database whose newest migration is not the one that the application has under its number. */
public enum HistoryPolicy {
    /** Refuse: what was applied stays applied, and a change is a new migration. */
    PRODUCTION,
    /**
     * Take it for an older draft of the migration that is being written: roll it back by the rollback that was stored with it,
     * and apply the new one. For a developer's own database.
     */
    DEVELOPMENT
}
