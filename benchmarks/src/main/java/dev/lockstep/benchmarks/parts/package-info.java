/** The parts alone, warm, by JMH. */
@NullMarked
package dev.lockstep.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
