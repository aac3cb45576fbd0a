/**
 * What the sources of an application say to Lockstep, in two kinds.
 *
 * <p>Intent: what a change of the model means where the model alone does not say it ({@link
 * dev.lockstep.annotation.RenamedFrom}, {@link dev.lockstep.annotation.Backfill}, {@link
 * dev.lockstep.annotation.ConvertUsing}, {@link dev.lockstep.annotation.Dropped}). Each answers one question that the build
 * asked, changes no mapping, and may be deleted as soon as the migration that it shaped is committed.
 *
 * <p>Mapping: what PostgreSQL has and JPA has no word for ({@link dev.lockstep.annotation.PostgresIndex}, {@link
 * dev.lockstep.annotation.Exclusion}, {@link dev.lockstep.annotation.IdentityOptions}, {@link
 * dev.lockstep.annotation.Virtual}). These are part of the model and stay.
 *
 * <p>None is needed at run time.
 */
@NullMarked
package dev.lockstep.annotation;

import org.jspecify.annotations.NullMarked;
