/**
 * What a database has become, held against what its migrations made of it: a pure function of two schemas.
 *
 * <p>The schema of the model comes from {@code snapshot}, that of the database from {@code postgres}; {@code diff} finds what
 * differs, and what it finds is told as lines for people and as SQL that mends it, through {@code plan} and {@code sql}.
 */
@NullMarked
package dev.lockstep.drift;

import org.jspecify.annotations.NullMarked;
