package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This class, attribute or enum constant is the one that used to have another name: its table or column is renamed and keeps
 * its rows, and rows that hold the old name of a constant hold the new one.
 *
 * <pre>{@code
 * @RenamedFrom("phone")
 * private String phoneNumber;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The old name: of the attribute or its column; of the class (simple or qualified) or its table; of the constant. */
    String value();
}
