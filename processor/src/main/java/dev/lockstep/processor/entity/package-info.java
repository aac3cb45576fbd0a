/**
 * The entities of a model, as javac sees them, to a {@code Schema}: what Hibernate would create, read at compile time.
 *
 * <p>Two phases. The classes are read into a small mapping model (entities, their attributes, and the leaves that remain
 * when embeddables are opened); then the leaves are bound to columns, keys, constraints and sequences. Associations,
 * identifiers, inheritance and embeddables need each other, so binding asks for the key of another entity when it needs
 * it and finds each key once. What shapes the schema and is not understood is a problem on its element, never a guess.
 */
@NullMarked
package dev.lockstep.processor.entity;

import org.jspecify.annotations.NullMarked;
