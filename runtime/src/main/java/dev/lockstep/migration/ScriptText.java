package dev.lockstep.migration;

/** Where the text of a script comes from. */
interface ScriptText {

    /** For messages: what a developer would open. */
    String location();

    String read();

    /** Of the whole text, or as it was recorded when the text was compiled in. */
    String checksum();
}
