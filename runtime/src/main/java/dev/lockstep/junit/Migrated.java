package dev.lockstep.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field or parameter that takes the database of a {@link LockstepDatabase} test: a {@code DataSource}, a {@code
 * Connection}, a {@link MigratedDatabase}, or a {@code String} for its JDBC URL. A static field is filled once for the class,
 * another one before each test; a connection is closed when the test, or the class, is done.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Migrated {}
