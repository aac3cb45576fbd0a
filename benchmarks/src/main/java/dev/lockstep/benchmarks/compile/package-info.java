/** What the processor adds to javac. */
@NullMarked
package dev.lockstep.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
