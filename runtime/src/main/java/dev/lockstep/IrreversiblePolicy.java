package dev.lockstep;

/** What to do about a rollback that cannot bring back what its migration has removed. */
public enum IrreversiblePolicy {
    /** Refuse with an {@link IrreversibleMigrationException}, before anything is rolled back. */
    REFUSE,
    /** Roll back: the structure comes back, the data does not. */
    ALLOW
}
