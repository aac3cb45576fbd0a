package dev.lockstep.faults;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that does something bad to a run, and fails unless the database ends right: it is tried on each major version of {@link
 * dev.lockstep.testing.PostgresServer#majors()}, and counted in the table {@code target/faults.md}. Its parameter is the {@link
 * Try}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Tries.class)
@ExtendWith(Tally.class)
@Timeout(300)
public @interface Fault {

    /** What is done, as the table says it. */
    String value();

    /** How often on each server under {@code -Dlockstep.faults=100}; the build takes that many percent, and at least one. */
    int tries() default 1;

    /** The major versions, where only some can be meant. */
    int[] majors() default {};
}
