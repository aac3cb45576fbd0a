package dev.lockstep.spring;

import dev.lockstep.Migrator;
import org.springframework.beans.factory.InitializingBean;

/**
 * Migrates when the application context makes it, and whatever uses the database is made after it: {@link
 * StartupMigrationDetector} sees to that.
 */
final class StartupMigration implements InitializingBean {

    private final Migrator migrator;

    StartupMigration(Migrator migrator) {
        this.migrator = migrator;
    }

    @Override
    public void afterPropertiesSet() {
        migrator.migrate();
    }
}
