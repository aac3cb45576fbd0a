package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The generated column of an attribute is computed when it is read, and not stored (PostgreSQL 18 manual, 5.4 Generated
 * Columns): adding it writes nothing.
 *
 * <pre>{@code
 * @Virtual
 * @GeneratedColumn("width * height")
 * private int area;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Virtual {}
