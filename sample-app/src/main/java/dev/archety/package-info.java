/**
 * The Archety backend, a chat assistant on PostgreSQL: an application as Lockstep's users have it, small enough to read.
 *
 * <p>The packages below hold its entities, one package an area. Here it starts: {@link dev.archety.ArchetyBackend} opens a
 * database, lets Lockstep migrate it, opens Hibernate on it, and stores and reads a few rows.
 */
@NullMarked
package dev.archety;

import org.jspecify.annotations.NullMarked;
