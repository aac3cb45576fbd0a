package dev.lockstep.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code psql -f}: what it said, and how it ended. */
public record Psql(int exitCode, String output) {

    /** Runs a script as it stands. */
    public static Psql run(TestDatabase database, String script) {
        try {
            Path file = Files.writeString(Files.createTempFile("lockstep", ".sql"), script);
            try {
                return run(database, "-q", "-f", file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code psql -c}: the script goes to the server as it is, in one message, and the tags of its statements come back. */
    public static Psql simpleQuery(TestDatabase database, String script) {
        try {
            return run(database, "-c", script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Psql run(TestDatabase database, String... what) throws IOException, InterruptedException {
        String port = String.valueOf(database.server().port());
        List<String> command = new ArrayList<>(
                List.of("psql", "-X", "-h", "localhost", "-p", port, "-U", TestDatabase.USER, "-d", database.name()));
        command.addAll(List.of(what));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Psql(process.waitFor(), output);
    }
}
