package dev.lockstep.cli;

import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.Squash;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep squash FROM..TO}. */
@Command(name = "squash", description = "Makes one migration of several that follow each other.")
final class SquashCommand extends FolderCommand {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

    @Parameters(paramLabel = "FROM..TO", description = "the oldest and the newest of them, as in 3..6")
    private String range = "";

    @Option(names = "--name", paramLabel = "NAME", description = "its name; squash_FROM_to_TO by default")
    private @Nullable String name;

    @Override
    public Integer call() {
        Matcher versions = RANGE.matcher(range);
        if (!versions.matches()) {
            throw wrong("'" + range + "' is no range of versions: write it like 3..6.");
        }
        int from = Integer.parseInt(versions.group(1));
        int to = Integer.parseInt(versions.group(2));
        String squashed = name != null ? name : "squash_" + from + "_to_" + to;
        if (from < 1 || from >= to || !MigrationName.isValid(squashed)) {
            throw wrong(
                    from < 1 || from >= to
                            ? "'" + range + "' holds nothing to squash: give the older version first."
                            : "'" + squashed + "' cannot be the name of a migration.");
        }
        MigrationName result = Squash.run(folder(), from, new MigrationName(to, squashed));
        out().println(folder().path().resolve(result.scriptFile()));
        out().println(folder().path().resolve(result.rollbackFile()));
        out().println("Compile, so that the application has it. Databases with all, some or none of the " + from
                + " to " + to + " go on correctly.");
        return Lockstep.DONE;
    }
}
