package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What existing rows get in a column that becomes required. The expression may name other columns of the same row.
 *
 * <pre>{@code
 * @Backfill("lower(email)")
 * @Column(nullable = false)
 * private String login;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

    /** An SQL expression of the type of the column. */
    String value();
}
