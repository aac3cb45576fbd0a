package dev.lockstep.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code psql -f}: what it said, and how it ended. */
public record Psql(int exitCode, String output) {

    /** Runs a script as it stands. */
    public static Psql run(TestDatabase database, String script) {
        try {
            Path file = Files.writeString(Files.createTempFile("lockstep", ".sql"), script);
            try {
                return run(database, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Psql run(TestDatabase database, Path file) throws IOException, InterruptedException {
        String port = String.valueOf(database.server().port());
        ProcessBuilder builder = new ProcessBuilder(List.of(
                "psql",
                "-X",
                "-q",
                "-h",
                "localhost",
                "-p",
                port,
                "-U",
                TestDatabase.USER,
                "-d",
                database.name(),
                "-f",
                file.toString()));
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Psql(process.waitFor(), output);
    }
}
