package dev.lockstep.migration;

import dev.lockstep.LockstepException;
import dev.lockstep.snapshot.SnapshotException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The migration files are not what they should be: one is missing, was edited, has a number twice. Nothing was run. All
 * problems are told at once.
 */
public final class MigrationFilesException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient List<FolderProblem> problems;

    private MigrationFilesException(String message, List<FolderProblem> problems, @Nullable Throwable cause) {
        super("LS602", message, cause);
        this.problems = List.copyOf(problems);
    }

    static MigrationFilesException of(String location, List<FolderProblem> problems) {
        StringBuilder message = new StringBuilder("The migrations in " + location + " cannot be used:");
        for (FolderProblem problem : problems) {
            message.append("\n  ").append(problem.what()).append(' ').append(problem.remedy());
        }
        return new MigrationFilesException(message.toString(), problems, null);
    }

    static MigrationFilesException noFolder(String location) {
        return new MigrationFilesException(
                "There is no folder " + location + ". Name the one that holds the migrations.", List.of(), null);
    }

    static MigrationFilesException notPackaged(String resource, Class<?> catalogue) {
        return new MigrationFilesException(
                "The resource " + resource + " is not on the class path, although " + catalogue.getName() + " is."
                        + " Build the application anew, and see that its packaging keeps that resource.",
                List.of(),
                null);
    }

    static MigrationFilesException cutOff(String resource) {
        return new MigrationFilesException(
                "The resource " + resource + " ends before the scripts that are listed beside it: they are of two"
                        + " compiles. Delete the folder of the classes, and build the application anew.",
                List.of(),
                null);
    }

    static MigrationFilesException unreadable(String what, IOException cause) {
        return new MigrationFilesException(
                what + " cannot be read (" + cause + "). Make it readable, as UTF-8.", List.of(), cause);
    }

    /** {@code place} has a snapshot that nobody can read. */
    public static MigrationFilesException brokenSnapshot(String place, SnapshotException cause) {
        return new MigrationFilesException(
                "The snapshot of " + place + " cannot be read: " + cause.getMessage()
                        + ". Bring it back from version control, and build the application anew.",
                List.of(),
                cause);
    }

    /** What is wrong, a file each; empty when the files could not be read at all. */
    public List<FolderProblem> problems() {
        return problems;
    }
}
