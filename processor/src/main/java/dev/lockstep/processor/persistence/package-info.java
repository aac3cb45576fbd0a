/**
 * {@code persistence.xml} and the mapping files: what else than annotations and options may shape the schema.
 *
 * <p>Files in, problems out. Nothing is mapped from XML: a file that says what annotations or options say already, or
 * something that leaves the schema alone, is accepted; anything else is refused with its element, so that no mapping is
 * ever passed over.
 */
@NullMarked
package dev.lockstep.processor.persistence;

import org.jspecify.annotations.NullMarked;
