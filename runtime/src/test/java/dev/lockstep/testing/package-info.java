/**
 * What the tests of several modules share: real PostgreSQL servers of each major version that is supported.
 *
 * <p>It knows nothing of Lockstep, so that the tests of every module can use it, and none of what it is used to test.
 */
@NullMarked
package dev.lockstep.testing;

import org.jspecify.annotations.NullMarked;
