package dev.lockstep.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from changing one folder at a time. The lock is one of the operating system and ends with its process.
 *
 * <p>Its file lies in {@code java.io.tmpdir}, so that nothing of it stays in the folder. It is never deleted, which would let two
 * processes lock two files of one name; so there are a few files for each user, and which of them a folder has follows from its
 * real path. Two folders that have the same one take turns, too. It is polled: within one Java process the platform refuses a second lock on the file instead of waiting, and
 * that holds even across class loaders, where a lock object would not be shared ({@code mvn -T} loads a processor twice).
 */
final class FolderLock implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 10;
    private static final int FILES = 64;

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Waits for the lock. The folder exists. */
    static FolderLock acquire(Path folder) {
        return acquire(folder, LIMIT);
    }

    static FolderLock acquire(Path folder, Duration limit) {
        Path file = Path.of(System.getProperty("java.io.tmpdir", ""));
        try {
            file = file.resolve(fileName(folder.toRealPath()));
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            return await(folder, file, channel, limit);
        } catch (IOException e) {
            throw FolderException.noLock(folder, file, e);
        }
    }

    /** Of this user's own: another user's file could not be opened where /tmp is shared. */
    static String fileName(Path folder) {
        String user = Integer.toHexString(System.getProperty("user.name", "").hashCode());
        return "lockstep-" + user + "-" + Math.floorMod(folder.toString().hashCode(), FILES) + ".lock";
    }

    private static FolderLock await(Path folder, Path file, FileChannel channel, Duration limit) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean acquired = false;
        try {
            while (!acquired) {
                acquired = tryLock(channel) != null;
                if (!acquired && System.nanoTime() > deadline) {
                    throw FolderException.locked(folder, file, limit.toSeconds());
                }
                if (!acquired) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
            return new FolderLock(folder, channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FolderException.interrupted(folder);
        } finally {
            if (!acquired) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    /** What is locked. */
    Path folder() {
        return folder;
    }

    /** Closing the channel releases the lock. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process then, and the work under it is done.
        }
    }
}
