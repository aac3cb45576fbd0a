package dev.lockstep.processor;

/** What the processor does with a model that is not migrated. */
enum Mode {
    /** Writes the next migration. */
    GENERATE,
    /** Writes nothing: every unmigrated change is a compile error on its element. */
    CHECK,
    /** Nothing at all. */
    OFF
}
