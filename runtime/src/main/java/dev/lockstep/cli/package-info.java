/**
 * The command line: arguments in, text or JSON out, and an exit code that a script can act on. It does nothing that the
 * public API could not.
 */
@NullMarked
package dev.lockstep.cli;

import org.jspecify.annotations.NullMarked;
