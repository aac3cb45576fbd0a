/** An application as a user of Spring Boot writes it, small. */
@NullMarked
package dev.lockstep.spring.app;

import org.jspecify.annotations.NullMarked;
