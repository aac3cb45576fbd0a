package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program {@code git} on the path, run in a folder with a time limit. It only ever reads. */
final class Git {

    private static final long SECONDS = 5;

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** What a command has printed, and how it ended. */
    record Output(int exitCode, String text) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Runs a command; empty when git could not be run, or not in time. */
    Optional<Output> run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("lockstep-git", ".txt");
            try {
                return run(command, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What a command prints; empty also when it says that it failed. */
    Optional<String> ask(String... arguments) {
        return run(arguments).filter(Output::succeeded).map(Output::text);
    }

    /** Through a file, so that neither a full pipe nor a git that hangs can hold up the compiler. */
    private static Optional<Output> run(List<String> command, Path output) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // A hook that runs the build sets these to the repository that it serves, which need not be that of the folder.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        return Optional.of(new Output(process.exitValue(), Files.readString(output)));
    }
}
