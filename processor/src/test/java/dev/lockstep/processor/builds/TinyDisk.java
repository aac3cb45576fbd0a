package dev.lockstep.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** A file system of a few kilobytes. It takes the right to mount one; a test without it is skipped, and says so. */
final class TinyDisk implements AutoCloseable {

    private final Path path;

    private TinyDisk(Path path) {
        this.path = path;
    }

    static TinyDisk mount(Path path, String size) throws IOException {
        Files.createDirectories(path);
        if (run(List.of("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString())) != 0) {
            throw new TestAbortedException("this user may not mount a file system: a full disk was not tried");
        }
        return new TinyDisk(path);
    }

    void remount(String option) {
        if (run(List.of("mount", "-o", "remount," + option, path.toString())) != 0) {
            throw new IllegalStateException("cannot remount " + path + " with " + option);
        }
    }

    @Override
    public void close() {
        if (run(List.of("umount", path.toString())) != 0) {
            throw new IllegalStateException("cannot unmount " + path);
        }
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
