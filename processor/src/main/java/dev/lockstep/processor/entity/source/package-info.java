/**
 * What javac knows about annotations and types, as values that the readers can ask.
 *
 * <p>Annotations are read by name and never loaded: neither Hibernate nor the JPA API has to be on the processor's path.
 * {@code toString()} of a mirror differs between compilers and releases, so no text that leaves here comes from it.
 */
@NullMarked
package dev.lockstep.processor.entity.source;

import org.jspecify.annotations.NullMarked;
