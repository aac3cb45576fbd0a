/** What the runtime and its peers need to start with nothing to do, and to apply migrations. */
@NullMarked
package dev.lockstep.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
