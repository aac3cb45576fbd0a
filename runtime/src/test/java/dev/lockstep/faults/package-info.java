/**
 * What goes wrong in production, done on purpose to real processes and real servers: after each of it a database is in a state
 * from which the next run ends right, and says nothing that is not so.
 *
 * <p>{@code -Dlockstep.faults=100} repeats what is left to chance so many times; the build tries each a few times.
 */
package dev.lockstep.faults;
