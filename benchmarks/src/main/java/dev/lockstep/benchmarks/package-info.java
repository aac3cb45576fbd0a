/** The tables that are measured, one class each; {@link dev.lockstep.benchmarks.Benchmarks} is the way in. */
@NullMarked
package dev.lockstep.benchmarks;

import org.jspecify.annotations.NullMarked;
