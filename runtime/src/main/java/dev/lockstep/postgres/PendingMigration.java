package dev.lockstep.postgres;

import dev.lockstep.migration.Migration;

/**
 * A migration to apply, from its first step or from where an earlier run ended.
 *
 * @param begun how far it is; no step of it when it has not been begun
 * @param millisBefore what its finished steps took
 */
record PendingMigration(Migration migration, Progress begun, long millisBefore) {

    /** What the history says of it. */
    RowState row() {
        return begun.steps() == 0 ? RowState.ABSENT : RowState.at(begun);
    }
}
