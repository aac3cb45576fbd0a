/**
 * The public API: a {@code Migrator} that brings a database to the newest migration, what it reports, whom
 * it tells, and how it fails.
 *
 * <p>The vocabulary here (results, listener, exceptions) is used by every package below; of the classes here only {@code
 * Migrator} reaches into them.
 */
@NullMarked
package dev.lockstep;

import org.jspecify.annotations.NullMarked;
