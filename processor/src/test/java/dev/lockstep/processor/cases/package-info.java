/**
 * Case folders: a model before and after a change, and every byte that must come of it.
 *
 * <p>One test compiles them, another one runs what came out on PostgreSQL. To add a kind of change is to add a folder.
 */
@NullMarked
package dev.lockstep.processor.cases;

import org.jspecify.annotations.NullMarked;
