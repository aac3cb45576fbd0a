package dev.lockstep.migration;

/** Something that a script sets for its session: as it was written, and in the form that ends with the transaction. */
public record ScriptSetting(ScriptStatement session, ScriptStatement local) {}
