package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.junit.LockstepDatabase;
import dev.lockstep.junit.MigrationProof;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What Lockstep has for the tests of applications, as an application uses it. */
@LockstepDatabase
class ProofTest {

    @Test
    void every_migration_goes_up_and_down_and_up_again() {
        MigrationProof.ofCompiledIn().run();
    }

    @Test
    void the_entities_fit_the_database_that_the_test_is_given(DataSource database) {
        try (SessionFactory factory = Entities.open(database)) {
            Long users = factory.fromSession(
                    session -> session.createSelectionQuery("select count(u) from User u", Long.class)
                            .getSingleResult());
            assertThat(users).isZero();
        }
    }
}
