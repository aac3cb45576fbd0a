/**
 * The processor as builds run it: other compilers, on other JDKs, in processes of their own, on real folders. Each compile
 * finds its processors as a user's does, by the services on the processor path.
 */
@NullMarked
package dev.lockstep.processor.builds;

import org.jspecify.annotations.NullMarked;
