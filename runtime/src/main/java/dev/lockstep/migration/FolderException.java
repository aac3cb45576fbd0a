package dev.lockstep.migration;

import dev.lockstep.LockstepException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder cannot be written, or is held by another process. Unless the message says otherwise nothing has changed. */
public final class FolderException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private FolderException(String message, @Nullable Throwable cause) {
        super("LS603", message, cause);
    }

    static FolderException notWritten(Path folder, IOException cause) {
        return new FolderException(
                "The migrations folder " + folder + " cannot be written (" + cause
                        + "). Nothing in it has changed. Make it"
                        + " a folder with free space that this user can write, then compile again.",
                cause);
    }

    static FolderException notFinished(Path folder, IOException cause) {
        return new FolderException(
                "A change to the migrations folder " + folder + " could not be finished (" + cause
                        + "). What is left of it"
                        + " is kept in " + FolderJournal.FILE
                        + " and is done first the next time the folder is used. Make"
                        + " the folder writable, then compile again.",
                cause);
    }

    static FolderException locked(Path folder, Path lockFile, long seconds) {
        return new FolderException(
                "Another build has held the migrations folder " + folder + " for " + seconds
                        + " s. Wait until it is done," + " or end it; the lock (" + lockFile
                        + ") goes with its process.",
                null);
    }

    static FolderException noLock(Path folder, Path lockFile, IOException cause) {
        return new FolderException(
                "The lock file " + lockFile + " for the migrations folder " + folder + " cannot be used (" + cause
                        + "). Point java.io.tmpdir to a folder that this user can write.",
                cause);
    }

    static FolderException interrupted(Path folder) {
        return new FolderException(
                "Interrupted while waiting for the lock on the migrations folder " + folder + ". Nothing has changed.",
                null);
    }
}
