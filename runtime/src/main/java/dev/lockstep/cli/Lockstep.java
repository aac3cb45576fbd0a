package dev.lockstep.cli;

import dev.lockstep.LockstepException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code java -jar lockstep-cli.jar}. Exits with 0, 1 or 2 as its help says. */
@Command(
        name = "lockstep",
        description =
                "Applies the migrations of a folder to a PostgreSQL database, takes them back, and keeps the folder.",
        subcommands = {
            MigrateCommand.class,
            RollbackCommand.class,
            RestoreCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            BaselineCommand.class,
            PurgeCommand.class,
            NewCommand.class,
            RebaseCommand.class,
            SquashCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Lockstep.Version.class,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        exitCodeOnInvalidInput = Lockstep.FAILED,
        exitCodeOnExecutionException = Lockstep.FAILED,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; for status: nothing is pending; for verify: nothing differs",
            "1:something failed, or the arguments are wrong",
            "2:migrations are pending (status), or something differs (verify, baseline)"
        })
public final class Lockstep implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int PENDING = 2;
    static final int DIFFERENT = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Lockstep())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Lockstep::tell)
                .execute(arguments);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** A failure of ours is told in its own words; anything else is a bug, and whoever mends it needs the trace. */
    private static int tell(Exception failure, CommandLine command, ParseResult result) {
        if (failure instanceof LockstepException known && command.getCommand() instanceof DatabaseCommand database) {
            database.report().failed(known);
        } else if (failure instanceof LockstepException known) {
            command.getErr().println(known.getMessage());
        } else {
            command.getErr().println("This is a bug in Lockstep; please report it with what follows.");
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    /** As the build has written it into the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Lockstep.class.getPackage().getImplementationVersion();
            return new String[] {"lockstep " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
