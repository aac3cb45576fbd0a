package dev.lockstep.cli;

import dev.lockstep.BaselinePolicy;
import dev.lockstep.BaselineResult;
import dev.lockstep.MigrationListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lockstep baseline}. */
@Command(
        name = "baseline",
        description =
                "Takes over a database that was made without Lockstep: compares it with the model, and records the"
                        + " migrations of the folder as applied when it matches. Names that nobody gave are taken from the database"
                        + " into the first migration.")
final class BaselineCommand extends DatabaseCommand {

    @Option(names = "--accept", description = "record them although the database differs from the model")
    private boolean accept;

    @Override
    public Integer call() {
        BaselineResult result =
                migrator(MigrationListener.NONE).baseline(accept ? BaselinePolicy.ACCEPTING : BaselinePolicy.MATCHING);
        report().baseline(result);
        return result.outcome() == BaselineResult.Outcome.RECORDED ? Lockstep.DONE : Lockstep.DIFFERENT;
    }
}
