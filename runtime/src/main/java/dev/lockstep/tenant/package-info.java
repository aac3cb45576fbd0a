/**
 * One application, many databases: the same migrations for each schema or database of a list, several at a time, with what came
 * of each.
 *
 * <p>A tenant is a name and a {@link dev.lockstep.Migrator}; what happens inside one is nothing new, and this package knows
 * nothing of PostgreSQL.
 */
@NullMarked
package dev.lockstep.tenant;

import org.jspecify.annotations.NullMarked;
