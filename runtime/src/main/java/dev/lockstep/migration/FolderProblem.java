package dev.lockstep.migration;

/**
 * Something about a file of the folder that is not as it should be.
 *
 * @param fileName within the folder
 * @param what the facts, as a sentence
 * @param remedy what to do, as a sentence
 */
public record FolderProblem(Kind kind, String fileName, String what, String remedy) {

    /** The kinds, in the order in which they are told for one file. */
    public enum Kind {
        /** Git left its conflict markers in the file. */
        CONFLICT_MARKERS,
        /** The file cannot be read, or is not UTF-8. */
        UNREADABLE,
        /** A name that ends in .sql but is not that of a migration. */
        FOREIGN_NAME,
        /** Two migrations have one number. */
        DUPLICATE_VERSION,
        /** The numbers do not follow each other. */
        VERSION_GAP,
        /** A rollback or a line of the manifest without its script. */
        MISSING_SCRIPT,
        /** A script without its rollback. */
        MISSING_ROLLBACK,
        /** The manifest has this version under another name. */
        RENAMED,
        /** A migration that the manifest does not have. */
        UNLISTED,
        /** A generated migration that the manifest does not have: it came from another state of the model. */
        LEFTOVER,
        /** The migration was moved behind those of another branch, and not generated anew since. */
        REBASED,
        /** The script is not the one that the manifest was made with. */
        EDITED_SCRIPT,
        /** The rollback is not the one that the manifest was made with. */
        EDITED_ROLLBACK,
        /** The checksum in the manifest was made by a newer release. */
        UNKNOWN_CHECKSUM,
        /** The script cannot be cut into steps. */
        BROKEN_SCRIPT,
        /** The script records another version than its file name says. */
        WRONG_TRACKING,
        /** There are migrations, but no snapshot.json. */
        MISSING_SNAPSHOT,
        /** {@code snapshot.json} cannot be read. */
        BROKEN_SNAPSHOT,
        /** The manifest was edited by hand: its chain does not hold. */
        BROKEN_CHAIN
    }
}
