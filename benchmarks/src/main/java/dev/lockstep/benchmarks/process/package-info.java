/** Whole processes, timed in turn so that a machine that slows down slows all of them, and the table of their ratios. */
@NullMarked
package dev.lockstep.benchmarks.process;

import org.jspecify.annotations.NullMarked;
