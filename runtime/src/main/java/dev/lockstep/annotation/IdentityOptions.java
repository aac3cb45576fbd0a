package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the identity column of an attribute counts, and who may give it a value (PostgreSQL manual, CREATE TABLE, GENERATED
 * AS IDENTITY, and CREATE SEQUENCE).
 *
 * <pre>{@code
 * @Id
 * @GeneratedValue(strategy = GenerationType.IDENTITY)
 * @IdentityOptions(mode = Mode.ALWAYS, start = 1000)
 * private Long id;
 * }</pre>
 *
 * <p>What is not given has the default of PostgreSQL.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface IdentityOptions {

    /** Whether an INSERT may give a value of its own. */
    Mode mode() default Mode.BY_DEFAULT;

    /** The first number. */
    long start() default 1;

    /** From one number to the next. */
    long increment() default 1;

    /** The lowest number; without it that of the direction and the type. */
    long minimum() default Long.MIN_VALUE;

    /** The highest number; without it that of the direction and the type. */
    long maximum() default Long.MAX_VALUE;

    /** How many numbers each connection takes at once. */
    long cache() default 1;

    /** Whether it begins again behind the last number. */
    boolean cycle() default false;

    /** Whether an INSERT may give a value of its own. */
    enum Mode {
        BY_DEFAULT,
        ALWAYS
    }
}
