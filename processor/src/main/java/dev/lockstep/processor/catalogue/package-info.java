/**
 * What is compiled into the application: the scripts as resources, their index, and the class through which the runtime finds
 * them.
 */
@NullMarked
package dev.lockstep.processor.catalogue;

import org.jspecify.annotations.NullMarked;
