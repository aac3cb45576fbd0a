/**
 * Spring Boot: the migrations of an application run when it starts, before JPA looks at the database.
 *
 * <p>One binary for Boot 3.5 and 4. What 4 moved to another package is named by text, or lies in a class of its own that is
 * loaded only where it exists. Nobody has Spring from here: without it these classes are never loaded.
 */
@NullMarked
package dev.lockstep.spring;

import org.jspecify.annotations.NullMarked;
