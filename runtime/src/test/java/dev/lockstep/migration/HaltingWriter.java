package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that begins a change to a folder and dies in the middle of it, as if it had been killed. */
final class HaltingWriter {

    static final int HALTED = 9;
    static final int REFUSED = 3;

    private HaltingWriter() {}

    /** Arguments: the folder, the stage to die at, and whether to write more than the disk takes. */
    public static void main(String[] arguments) {
        FolderWriter.Stages halt = stage -> {
            if (stage.equals(arguments[1])) {
                Runtime.getRuntime().halt(HALTED);
            }
        };
        FolderChange change = Boolean.parseBoolean(arguments[2])
                ? FolderWriteTest.RENAMED.write("002_long.sql", "-- long\n".repeat(100_000))
                : FolderWriteTest.RENAMED;
        try {
            MigrationFolder.at(Path.of(arguments[0]), halt).write(change);
        } catch (FolderException e) {
            System.exit(REFUSED);
        }
    }

    static int run(Path folder, String stage) throws IOException, InterruptedException {
        return exitCode(start(folder, stage));
    }

    static Process start(Path folder, String stage) {
        try {
            return new ProcessBuilder(java(folder, stage, false)).inheritIO().start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static int runWithFullDisk(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
        command.addAll(java(folder, "never", true));
        return exitCode(new ProcessBuilder(command).inheritIO().start());
    }

    private static List<String> java(Path folder, String stage, boolean more) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                HaltingWriter.class.getName(),
                folder.toString(),
                stage,
                String.valueOf(more));
    }

    private static int exitCode(Process process) throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
