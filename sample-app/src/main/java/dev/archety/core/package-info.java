/**
 * People, what they said, and what the assistant may remember of it.
 *
 * <p>The packages of entities are not marked for null checks: the persistence provider makes an entity first and fills it
 * afterwards. What may be missing is said by the mapping ({@code nullable}).
 */
package dev.archety.core;
