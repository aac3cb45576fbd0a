package dev.lockstep.migration;

/** A folder while it is locked: what is read from it stays true until it is written. It is of use only inside the lock. */
public final class LockedFolder {

    private final MigrationFolder folder;
    private final FolderWriter writer;

    LockedFolder(MigrationFolder folder, FolderWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** The folder, to read from. */
    public MigrationFolder folder() {
        return folder;
    }

    /**
     * Writes a change as one atomic unit. A file that has the wanted bytes already is not touched. Throws {@link
     * FolderException} with nothing half-written.
     */
    public void write(FolderChange change) {
        writer.write(change);
    }
}
