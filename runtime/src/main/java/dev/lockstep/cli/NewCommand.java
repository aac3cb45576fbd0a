package dev.lockstep.cli;

import dev.lockstep.migration.HandWritten;
import dev.lockstep.migration.MigrationName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lockstep new NAME}. */
@Command(name = "new", description = "Makes the two files of a migration that is written by hand.")
final class NewCommand extends FolderCommand {

    @Parameters(paramLabel = "NAME", description = "what the migration does, as in refresh_totals")
    private String name = "";

    @Override
    public Integer call() {
        if (!MigrationName.isValid(name)) {
            throw wrong("'" + name + "' cannot be the name of a migration: use up to " + MigrationName.MAX_LENGTH
                    + " of A-Z a-z 0-9 _, and do not end in _ROLLBACK.");
        }
        MigrationName created = HandWritten.create(folder(), name);
        out().println(folder().path().resolve(created.scriptFile()));
        out().println(folder().path().resolve(created.rollbackFile()));
        out().println("Write the statements into both, then compile: that records them.");
        return Lockstep.DONE;
    }
}
