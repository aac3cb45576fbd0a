/** One program each, with nothing in it but what it stands for. */
@NullMarked
package dev.lockstep.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
