package dev.lockstep.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/**
 * Tells Spring Boot what migrates the database, so that it makes every bean that depends on a database afterwards: entity
 * managers, {@code JdbcTemplate}, and what bears {@code @DependsOnDatabaseInitialization}.
 */
final class StartupMigrationDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(StartupMigration.class);
    }
}
