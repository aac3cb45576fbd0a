package dev.lockstep.benchmarks.contestant;

import org.flywaydb.core.Flyway;

/** Flyway with its defaults, migrations on the class path. Argument: the JDBC URL. */
public final class FlywayMigrate {

    private FlywayMigrate() {}

    public static void main(String[] arguments) {
        Flyway.configure()
                .dataSource(arguments[0], null, null)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
