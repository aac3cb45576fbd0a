package dev.lockstep.cli;

import picocli.CommandLine.Command;

/** {@code lockstep migrate}. */
@Command(name = "migrate", description = "Applies what is pending.")
final class MigrateCommand extends DatabaseCommand {

    @Override
    public Integer call() {
        Report report = report();
        report.migrated(migrator(report.listener()).migrate());
        return Lockstep.DONE;
    }
}
