package dev.archety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program run to its end. One that is not installed is a failure, never a reason to skip a test. */
final class CommandLine {

    /** What a program wrote, both streams in one, and the number it ended with. */
    record Output(int exitCode, String text) {}

    private CommandLine() {}

    static Output run(List<String> command) {
        return run(command, Map.of());
    }

    static Output run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Output(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(command.get(0) + " cannot be run: these tests need it on the PATH", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
