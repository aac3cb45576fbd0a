package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is gone from the model may go from the database, with its data. On a class it names attributes (or columns) that
 * the class had; on a package ({@code package-info.java}) it names entities (or tables) that are gone.
 *
 * <pre>{@code
 * @Entity
 * @Dropped("phone")
 * class User { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Dropped {

    /** The names that are gone. */
    String[] value();
}
