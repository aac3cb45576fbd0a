package dev.lockstep.spring;

import dev.lockstep.Migrator;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The {@link DatabaseHealth} as {@code lockstep} among the health of the actuator, where Spring Boot 3.5 has it. */
@AutoConfiguration(after = LockstepAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnBean(Migrator.class)
@ConditionalOnEnabledHealthIndicator("lockstep")
public final class Boot3HealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "lockstepHealthIndicator")
    HealthIndicator lockstepHealthIndicator(Migrator migrator) {
        return () -> {
            DatabaseHealth health = DatabaseHealth.of(migrator);
            return Health.status(health.status()).withDetails(health.details()).build();
        };
    }
}
