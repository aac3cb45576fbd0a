package dev.lockstep.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lockstep rollback --to N}. */
@Command(name = "rollback", description = "Rolls back every migration above a version, newest first.")
final class RollbackCommand extends DatabaseCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            required = true,
            description = "the newest version to keep; 0 keeps none")
    private int version;

    @Override
    public Integer call() {
        if (version < 0) {
            throw new ParameterException(spec.commandLine(), "There is no version " + version + ".");
        }
        Report report = report();
        report.rolledBack(migrator(report.listener()).rollbackTo(version));
        return Lockstep.DONE;
    }
}
