/**
 * The text of the {@code -A} options as values. A value that does not exist is a problem, and the default stands in for it, so
 * that one compile names all of them.
 */
@NullMarked
package dev.lockstep.processor.option;

import org.jspecify.annotations.NullMarked;
