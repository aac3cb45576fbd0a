/**
 * Intent in the source: what a change of the model means where the model alone does not say it.
 *
 * <p>An annotation here answers one question that the build asked. It changes no mapping, is not needed at run time, and
 * may be deleted as soon as the migration that it shaped is committed.
 */
@NullMarked
package dev.lockstep.annotation;

import org.jspecify.annotations.NullMarked;
