/**
 * The model: what a PostgreSQL schema holds, as immutable records and sealed families.
 *
 * <p>It is made by the entity readers (from sources), by {@code snapshot} (from a file) and by {@code postgres} (from a
 * live catalog), and consumed by {@code diff} and {@code sql}. Every list is either sorted or in an order that
 * PostgreSQL itself keeps, so that equal schemas are equal records and produce equal bytes.
 *
 * <p>Identifiers are held as the catalog holds them: folded to lower case unless they were quoted, without quotes.
 */
@NullMarked
package dev.lockstep.schema;

import org.jspecify.annotations.NullMarked;
