package dev.lockstep.cli;

import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationStatus;
import picocli.CommandLine.Command;

/** {@code lockstep status}. */
@Command(name = "status", description = "Tells what is applied and what is pending. Changes nothing.")
final class StatusCommand extends DatabaseCommand {

    @Override
    public Integer call() {
        MigrationStatus status = migrator(MigrationListener.NONE).status();
        report().status(status);
        if (status.refusal().isPresent()) {
            return Lockstep.FAILED;
        }
        return status.pending().isEmpty() ? Lockstep.DONE : Lockstep.PENDING;
    }
}
