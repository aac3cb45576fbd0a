/**
 * Changes in, ordered and safe steps out, with what each of them locks and risks: a pure function.
 *
 * <p>On a table that exists before the migration a change takes the form that holds its locks shortest: it is spread over
 * several operations, some of them in steps of their own. On a table that the same migration creates it takes the plain form.
 */
@NullMarked
package dev.lockstep.plan;

import org.jspecify.annotations.NullMarked;
