/**
 * Steps in, the text of a migration file out: a pure function. The text is a product: it runs under psql as it is, says
 * what it does and why, and is the same bytes for the same plan.
 */
@NullMarked
package dev.lockstep.sql;

import org.jspecify.annotations.NullMarked;
