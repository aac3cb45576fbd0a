package dev.lockstep.processor;

import dev.lockstep.migration.FolderView;
import dev.lockstep.migration.MigrationFolder;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads the migrations while the compiler reads the sources: both take their time, and neither needs the other. A view that
 * was taken so is used when it still holds at the end; else, and where it could not be taken, the folder is read then.
 */
final class FolderAhead {

    private final MigrationFolder folder;
    private final FutureTask<Optional<FolderView>> look;

    private FolderAhead(MigrationFolder folder, FutureTask<Optional<FolderView>> look) {
        this.folder = folder;
        this.look = look;
    }

    /** Begins at once, if the folder holds migrations. The thread does not keep a compiler from ending. */
    static FolderAhead of(MigrationFolder folder) {
        FutureTask<Optional<FolderView>> look = new FutureTask<>(() -> look(folder));
        if (holdsMigrations(folder)) {
            Thread thread = new Thread(look, "Lockstep reads " + folder.path());
            thread.setDaemon(true);
            thread.start();
        } else {
            look.cancel(false);
        }
        return new FolderAhead(folder, look);
    }

    private static Optional<FolderView> look(MigrationFolder folder) {
        Optional<FolderView> view = folder.viewAhead();
        view.ifPresent(FolderView::examine);
        return view;
    }

    boolean holdsMigrations() {
        return holdsMigrations(folder);
    }

    private static boolean holdsMigrations(MigrationFolder folder) {
        return Files.exists(folder.path().resolve(MigrationFolder.SNAPSHOT));
    }

    MigrationFolder folder() {
        return folder;
    }

    /** What the folder holds now. What keeps it from being read is told here, and not where it was tried first. */
    FolderView view() {
        return ahead().filter(FolderView::isCurrent).orElseGet(folder::view);
    }

    private Optional<FolderView> ahead() {
        if (look.isCancelled()) {
            return Optional.empty();
        }
        try {
            return look.get();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
