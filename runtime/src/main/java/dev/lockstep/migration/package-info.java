/**
 * Migrations as files and as text: versions, names, checksums, the folder, and the splitting of a script into the steps
 * that the runner takes.
 *
 * <p>SQL text and a snapshot come in from {@code sql} and {@code snapshot}; migrations go out to {@code postgres}. No
 * database is needed for anything here.
 */
@NullMarked
package dev.lockstep.migration;

import org.jspecify.annotations.NullMarked;
