package dev.lockstep.spring;

import dev.lockstep.LoggingListener;
import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Migrates the data source of an application when it starts.
 *
 * <p>A {@link Migrator} bean of the application is used instead of the one that is made here; {@link MigrationListener} beans
 * hear what it does, beside a log.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnClass(DatabaseInitializationDependencyConfigurer.class)
@ConditionalOnProperty(prefix = "lockstep", name = "enabled", matchIfMissing = true)
@Conditional(LockstepAutoConfiguration.DatabaseNamed.class)
@EnableConfigurationProperties(LockstepProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class LockstepAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Migrator lockstepMigrator(
            LockstepProperties properties,
            ObjectProvider<DataSource> dataSource,
            ObjectProvider<MigrationListener> listeners,
            ObjectProvider<MigratorCustomizer> customizers) {
        Migrator.Builder builder = properties.builder(dataSource::getObject);
        builder.listener(listeners.orderedStream().reduce(LoggingListener.create(), MigrationListener::and));
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    @Bean
    StartupMigration lockstepStartupMigration(Migrator migrator, Environment environment) {
        SchemaGeneration.refuse(environment);
        return new StartupMigration(migrator);
    }

    /** An application may have the runtime for its annotations only, and no database. */
    static final class DatabaseNamed extends AnyNestedCondition {

        DatabaseNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static final class ByDataSource {}

        @ConditionalOnProperty(prefix = "lockstep", name = "url")
        static final class ByUrl {}

        @ConditionalOnBean(Migrator.class)
        static final class ByMigrator {}
    }
}
