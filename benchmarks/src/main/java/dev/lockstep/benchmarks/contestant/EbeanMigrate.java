package dev.lockstep.benchmarks.contestant;

import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.sql.Connection;
import java.util.Properties;
import org.postgresql.Driver;

/** ebean-migration with its defaults, migrations on the class path. Argument: the JDBC URL. */
public final class EbeanMigrate {

    private EbeanMigrate() {}

    public static void main(String[] arguments) throws Exception {
        MigrationConfig config = new MigrationConfig();
        config.setMigrationPath("dbmigration");
        config.setPlatform("postgres");
        try (Connection connection = new Driver().connect(arguments[0], new Properties())) {
            new MigrationRunner(config).run(connection);
        }
    }
}
