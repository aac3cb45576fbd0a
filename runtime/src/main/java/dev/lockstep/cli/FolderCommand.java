package dev.lockstep.cli;

import dev.lockstep.migration.MigrationFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that changes a folder of migrations, and needs no database. */
abstract sealed class FolderCommand implements Callable<Integer> permits NewCommand, RebaseCommand, SquashCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            defaultValue = "migrations",
            description = "the folder of the migrations; ${DEFAULT-VALUE} by default")
    private Path path = Path.of("migrations");

    final MigrationFolder folder() {
        return MigrationFolder.at(path);
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
