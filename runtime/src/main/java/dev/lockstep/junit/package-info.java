/**
 * For the tests of an application: a database that is migrated already, and a proof that its migrations go down and up again.
 *
 * <p>It works with JUnit 5 and 6, on a server that {@code -Dlockstep.test.url} names, or else on an embedded PostgreSQL that one
 * JVM starts once. Neither JUnit nor that server comes from here: they are the application's.
 */
@NullMarked
package dev.lockstep.junit;

import org.jspecify.annotations.NullMarked;
