/**
 * What goes wrong in production, done on purpose to real processes and real servers: after each of it a database is in a state
 * from which the next run ends right, and says nothing that is not so.
 *
 * <p>Each is a {@link dev.lockstep.faults.Fault}, tried on each major version and counted in {@code target/faults.md}. {@code
 * -Dlockstep.faults=100} leaves to chance what is left to it as often as the fault says; the build tries each once.
 */
package dev.lockstep.faults;
