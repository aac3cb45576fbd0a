package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows of the table of an entity may hold against each other under all of the operators (PostgreSQL manual, CREATE
 * TABLE, EXCLUDE).
 *
 * <pre>{@code
 * @Exclusion(name = "no_double_booking", keys = {"room WITH =", "during WITH &&"}, where = "NOT cancelled")
 * @Entity
 * class Booking { … }
 * }</pre>
 *
 * <p>{@code WITH =} on a plain column needs the operators of the extension {@code btree_gist}; a migration written by hand
 * creates it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclusion.List.class)
public @interface Exclusion {

    /** The name; without one it is derived from the table and the columns. */
    String name() default "";

    /** What is compared, and how: a key as in {@link PostgresIndex#keys()}, {@code WITH}, and an operator. */
    String[] keys();

    /** The kind of the index that the constraint uses. */
    String method() default "gist";

    /** Which rows are compared: an SQL expression; all of them without one. */
    String where() default "";

    /** When rows are compared. */
    Deferrable deferrable() default Deferrable.NO;

    /** When rows are compared. */
    enum Deferrable {
        /** With each row. */
        NO,
        /** With each statement, unless the transaction asks for its end. */
        INITIALLY_IMMEDIATE,
        /** At the end of the transaction. */
        INITIALLY_DEFERRED
    }

    /** Several exclusion constraints of one table. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The constraints. */
        Exclusion[] value();
    }
}
