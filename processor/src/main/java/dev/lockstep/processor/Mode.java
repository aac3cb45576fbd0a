package dev.lockstep.processor;

/** What the processor does with the entities of a module. */
enum Mode {
    /** Writes the next migration. */
    GENERATE,
    /** Writes nothing: every unmigrated change is a compile error on its element. */
    CHECK,
    /** Names them for the module that owns the migrations, and writes nothing else: the module is a library. */
    INDEX,
    /** Nothing at all. */
    OFF
}
