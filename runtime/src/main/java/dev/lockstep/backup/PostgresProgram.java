package dev.lockstep.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of PostgreSQL in a process of its own. A failure is told in its own words, or in better ones where they are known.
 *
 * @param environment how to connect
 */
record PostgresProgram(String program, Map<String, String> environment) {

    private static final int LONGEST_MESSAGE = 2_000;

    /** Reads what a program writes. */
    @FunctionalInterface
    interface Output<R> {
        R read(InputStream output) throws IOException;
    }

    /** The database that it is led to. */
    String database() {
        return environment.getOrDefault("PGDATABASE", "");
    }

    /** Runs it to its end. Throws {@link IllegalStateException} unless it ends well. */
    <R> R run(List<String> arguments, Output<R> output) {
        try {
            Path errors = Files.createTempFile("lockstep-", ".txt");
            try {
                return run(arguments, output, errors);
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> R run(List<String> arguments, Output<R> output, Path errors) throws IOException {
        Process process = start(arguments, errors);
        boolean ended = false;
        try {
            R result = output.read(process.getInputStream());
            int exit = process.waitFor();
            ended = true;
            if (exit != 0) {
                throw new IllegalStateException(failure(exit, Files.readString(errors, StandardCharsets.UTF_8)));
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " was interrupted.", e);
        } finally {
            if (!ended) {
                process.destroy();
            }
        }
    }

    private Process start(List<String> arguments, Path errors) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    program + " cannot be started: " + e.getMessage()
                            + ". It comes with the client programs of PostgreSQL (Debian: postgresql-client).",
                    e);
        }
    }

    private String failure(int exit, String errors) {
        String message = errors.strip();
        message = message.substring(Math.max(0, message.length() - LONGEST_MESSAGE));
        String newer = message.contains("server version mismatch")
                ? " It cannot read a server that is newer than itself: install the programs of the server's version (Debian:"
                        + " postgresql-client-18), and name the program with its folder."
                : "";
        return program + " failed (exit " + exit + "): " + message + (message.endsWith(".") ? "" : ".") + newer;
    }
}
