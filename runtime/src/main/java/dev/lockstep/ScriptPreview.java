package dev.lockstep;

/**
 * A script that a run would run.
 *
 * @param file the script, as it would be opened
 * @param sql the whole of it, as it was written
 * @param stepsDone how many of its steps are done already
 */
public record ScriptPreview(int version, String name, String file, String sql, int stepsDone, int steps) {}
