package dev.lockstep.processor.cases;

import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A second witness beside {@link CatalogQuery}: {@code pg_dump}, where one is on the path that knows the server. */
final class PgDump {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final int MAJOR = major();

    private PgDump() {}

    /** {@code pg_dump} reads servers of its own major and older ones. */
    static boolean knows(PostgresServer server) {
        return server.major() <= MAJOR;
    }

    /** The schema as sorted lines: the order of columns is not part of the model, and a namespace stays once it is there. */
    static String schema(PostgresServer server, String database) {
        List<String> command = List.of(
                "pg_dump",
                "--schema-only",
                "--no-owner",
                "--exclude-table=schema_migrations",
                "-h",
                "localhost",
                "-p",
                String.valueOf(server.port()),
                "-U",
                PostgresServer.USER,
                database);
        return run(command)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--") && !line.startsWith("\\"))
                .filter(line -> !line.startsWith("CREATE SCHEMA "))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static int major() {
        try {
            Matcher version = VERSION.matcher(run(List.of("pg_dump", "--version")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        command + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
