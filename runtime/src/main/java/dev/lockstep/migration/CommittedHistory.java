package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What git's HEAD holds of a folder of migrations: that, and only that, is history.
 *
 * <p>git is the program on the path, run with a time limit. Where there is none, where it fails or takes too long, and where
 * it is told to ignore the folder, there is no history to tell apart from what is still open.
 */
public final class CommittedHistory {

    private static final long SECONDS = 5;

    private final Optional<String> snapshotText;

    private CommittedHistory(Optional<String> snapshotText) {
        this.snapshotText = snapshotText;
    }

    /** Empty when git cannot tell. */
    public static Optional<CommittedHistory> of(Path folder) {
        if (run(folder, "rev-parse", "--is-inside-work-tree")
                .filter(Output::succeeded)
                .isEmpty()) {
            return Optional.empty();
        }
        Optional<Output> ignored = run(folder, "check-ignore", "-q", MigrationFolder.SNAPSHOT);
        if (ignored.isEmpty() || ignored.get().succeeded()) {
            return Optional.empty();
        }
        return run(folder, "cat-file", "blob", "HEAD:./" + MigrationFolder.SNAPSHOT)
                .map(output ->
                        new CommittedHistory(output.succeeded() ? Optional.of(output.text()) : Optional.empty()));
    }

    /** The text of {@code snapshot.json} in HEAD; empty when no migration was committed yet. */
    public Optional<String> snapshotText() {
        return snapshotText;
    }

    private record Output(int exitCode, String text) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Empty when git could not be run, or not in time. */
    private static Optional<Output> run(Path folder, String... arguments) {
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
