package dev.lockstep.benchmarks.contestant;

import java.sql.Connection;
import java.util.Properties;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.postgresql.Driver;

/** Liquibase with formatted SQL on the class path. Argument: the JDBC URL. */
public final class LiquibaseUpdate {

    private LiquibaseUpdate() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = new Driver().connect(arguments[0], new Properties())) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (Liquibase liquibase =
                    new Liquibase("changelog/master.sql", new ClassLoaderResourceAccessor(), database)) {
                liquibase.update(new Contexts());
            }
        }
    }
}
