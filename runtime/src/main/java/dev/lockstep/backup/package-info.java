/**
 * The tables that a migration is about to change, saved by PostgreSQL's own {@code pg_dump}, and put back.
 *
 * <p>A {@link dev.lockstep.BackupRequest} comes in and a file goes out, in the custom format of {@code pg_dump}; {@code
 * postgres} says how to connect and puts the rows of a file into tables. The programs are those of the machine.
 */
@NullMarked
package dev.lockstep.backup;

import org.jspecify.annotations.NullMarked;
