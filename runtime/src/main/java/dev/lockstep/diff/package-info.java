/**
 * Two schemas in, a list of changes out: a pure function.
 *
 * <p>{@link dev.lockstep.diff.Hints} carry what the developer said in the source. What neither the two schemas nor the hints decide is not
 * decided here either: it comes out as a question.
 */
@NullMarked
package dev.lockstep.diff;

import org.jspecify.annotations.NullMarked;
