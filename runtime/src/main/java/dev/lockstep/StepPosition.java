package dev.lockstep;

/**
 * A step of a migration, or of its rollback.
 *
 * @param step from 1 to {@code steps}
 * @param file the script, as it would be opened
 * @param line where the step begins in it, from 1
 */
public record StepPosition(int version, String name, int step, int steps, String file, int line) {}
