package dev.lockstep.migration;

import dev.lockstep.LockstepException;

/** Migrations cannot be made one. Nothing has changed. */
public final class SquashException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private SquashException(String message) {
        super("LS605", message);
    }

    static SquashException notListed(int version, String source) {
        return new SquashException("There is no migration of version " + version + " in " + source
                + ". Name two that are listed; one that was squashed before goes by its newest version.");
    }

    static SquashException single(MigrationName migration) {
        return new SquashException(migration + " is one migration already. Name a range of at least two.");
    }

    static SquashException rebased(MigrationName migration) {
        return new SquashException(
                migration + " was moved behind the migrations of another branch, and not generated anew since. Compile"
                        + " first.");
    }

    static SquashException nameTaken(MigrationName squash) {
        return new SquashException(
                squash + " is the name of a migration that goes into it, and databases tell the two apart"
                        + " by it. Give another: --name NAME.");
    }
}
