/**
 * {@code migrations/snapshot.json}: the schema after the newest migration, and the manifest of the files beside it.
 *
 * <p>Schema in, text out, and back. The text is deterministic (sorted, one column a line, LF, no time stamps), so that a
 * pull request shows a model change in a few lines and two branches that both add a migration conflict in git.
 */
@NullMarked
package dev.lockstep.snapshot;

import org.jspecify.annotations.NullMarked;
