package dev.lockstep.faults;

import dev.lockstep.cli.Lockstep;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, which can be killed as the kernel kills: at once, and without a word. */
final class LockstepProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private LockstepProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static LockstepProcess start(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Lockstep.class.getName()));
        command.addAll(arguments);
        try {
            return new LockstepProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it when it has said so many lines; false when it ended before. */
    boolean killAfterLines(int lines) throws IOException, InterruptedException {
        for (int read = 0; read < lines; read++) {
            if (out.readLine() == null) {
                return false;
            }
        }
        kill();
        return true;
    }

    void awaitLine() throws IOException {
        if (out.readLine() == null) {
            throw new IllegalStateException("it ended without a word");
        }
    }

    /** Kills it so many milliseconds from now; false when it ended before. */
    boolean killAfterMillis(long millis) throws InterruptedException {
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        if (!ended) {
            kill();
        }
        return !ended;
    }

    /** Reads to the end, and gives the exit code. */
    int await() throws IOException, InterruptedException {
        while (out.readLine() != null) {
            // Only the end is of interest.
        }
        return process.waitFor();
    }

    /** SIGKILL. */
    private void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
