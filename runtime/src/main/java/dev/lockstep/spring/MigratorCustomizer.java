package dev.lockstep.spring;

import dev.lockstep.Migrator;

/** A bean of this type has the last word on the {@link Migrator}, for what {@code lockstep.*} has no property for. */
@FunctionalInterface
public interface MigratorCustomizer {

    /** Called once, with everything set that the properties say. */
    void customize(Migrator.Builder builder);
}
