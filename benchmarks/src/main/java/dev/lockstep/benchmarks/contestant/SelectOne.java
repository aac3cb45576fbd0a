package dev.lockstep.benchmarks.contestant;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** The floor: a JVM that connects, asks one thing, and ends. Argument: the JDBC URL. */
public final class SelectOne {

    private SelectOne() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = new Driver().connect(arguments[0], new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }
}
