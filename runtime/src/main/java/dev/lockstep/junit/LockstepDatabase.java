package dev.lockstep.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a PostgreSQL database of its own, migrated, and drops it afterwards.
 *
 * <p>The migrations run once, into a template; each test class gets a copy of it, which is made in a tenth of a second.
 * Parameters of the types {@code javax.sql.DataSource}, {@code java.sql.Connection} and {@link MigratedDatabase} are filled, and
 * fields and parameters with {@link Migrated}. A nested class shares the database of the class around it.
 *
 * <pre>{@code
 * @LockstepDatabase
 * class UsersTest {
 *     @Test
 *     void a_user_is_found_by_phone(DataSource database) { ... }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MigratedDatabaseExtension.class)
public @interface LockstepDatabase {

    /** The folder of the migrations, seen from where the tests run; without one, those that were compiled in. */
    String folder() default "";

    /**
     * The JDBC URL of a server on which databases may be created; without one, that of {@code -Dlockstep.test.url}, or else an
     * embedded server. User and password are those of the URL, or of {@code -Dlockstep.test.user} and {@code
     * -Dlockstep.test.password}.
     */
    String url() default "";
}
