/**
 * Every message of the processor: a code, what is wrong, why, and what to do.
 *
 * <p>The readers report into {@link dev.lockstep.processor.problem.Problems}; nothing is printed until all of them are done, so that one compile
 * says everything at once, and nothing is thrown, so that the first problem does not hide the second. Codes: LS0xx are
 * about options and environment, LS1xx about reading the model, LS2xx about changes, LS3xx about the migrations folder,
 * LS999 is a bug of ours.
 */
@NullMarked
package dev.lockstep.processor.problem;

import org.jspecify.annotations.NullMarked;
