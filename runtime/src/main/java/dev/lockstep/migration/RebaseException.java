package dev.lockstep.migration;

import dev.lockstep.LockstepException;

/** The migrations of a branch cannot be moved behind those of another. Nothing has changed. */
public final class RebaseException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private RebaseException(String message) {
        super("LS604", message);
    }

    static RebaseException noMerge(String folder) {
        return new RebaseException("Nothing is being merged into " + folder
                + ", and HEAD is no merge, so it is not known whose migrations stay. Merge or rebase first; or name the other"
                + " branch, if it is merged already: --onto main.");
    }

    static RebaseException unreadable(String what, String why) {
        return new RebaseException(what + " cannot be read (" + why + "). Name a commit that has a sound snapshot.json"
                + " in this folder: --onto main.");
    }

    static RebaseException missing(MigrationName migration) {
        return new RebaseException("A script of " + migration + " is neither in the folder nor in git, so it cannot be"
                + " moved. Bring it back from the branch that has it.");
    }
}
