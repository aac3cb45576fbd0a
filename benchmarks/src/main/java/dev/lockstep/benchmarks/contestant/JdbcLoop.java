package dev.lockstep.benchmarks.contestant;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * The least that a runner in Java could do: each file as one message, with its line in a table, in its own transaction; no
 * lock, no checks. Arguments: the JDBC URL, the folder, and the number of the first file to run.
 */
public final class JdbcLoop {

    private JdbcLoop() {}

    public static void main(String[] arguments) throws Exception {
        String first = arguments[2];
        List<Path> files;
        try (Stream<Path> listing = Files.list(Path.of(arguments[1]))) {
            files = listing.filter(file -> file.getFileName().toString().compareTo(first) >= 0)
                    .sorted()
                    .toList();
        }
        try (Connection connection = new Driver().connect(arguments[0], new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists loop_migrations (name text primary key)");
            connection.setAutoCommit(false);
            try (PreparedStatement record = connection.prepareStatement("insert into loop_migrations values (?)")) {
                for (Path file : files) {
                    statement.execute(Files.readString(file));
                    record.setString(1, file.getFileName().toString());
                    record.execute();
                    connection.commit();
                }
            }
        }
    }
}
