/**
 * Names: how an identifier is written, folded and shortened, what an object is called when nobody named it, and the
 * naming strategies of Hibernate and of Spring Boot. Text in, text out.
 */
@NullMarked
package dev.lockstep.processor.entity.naming;

import org.jspecify.annotations.NullMarked;
