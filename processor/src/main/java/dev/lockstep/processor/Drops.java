package dev.lockstep.processor;

/** {@code lockstep.drops}: what becomes of a table or column that the model no longer has. */
enum Drops {
    /** It is dropped. */
    DROP,
    /** It is renamed out of the way, with its rows. */
    RENAME
}
