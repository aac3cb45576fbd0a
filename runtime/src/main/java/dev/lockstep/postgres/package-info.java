/**
 * PostgreSQL itself, and the only package that imports {@code java.sql}: the history table, the lock, and the runs that
 * apply migrations and roll them back.
 *
 * <p>Migrations come in from {@code migration}; what happened goes out in the vocabulary of {@code dev.lockstep}. A run reads
 * the history without a lock, and is done if nothing is pending; else it locks, reads again, and takes step after step,
 * each committed together with its record.
 */
@NullMarked
package dev.lockstep.postgres;

import org.jspecify.annotations.NullMarked;
