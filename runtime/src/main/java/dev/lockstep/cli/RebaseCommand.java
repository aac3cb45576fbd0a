package dev.lockstep.cli;

import dev.lockstep.migration.Rebase;
import dev.lockstep.migration.RebaseReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lockstep rebase}. */
@Command(
        name = "rebase",
        description = "Moves the migrations of your branch behind those of the branch that it is merged with.")
final class RebaseCommand extends FolderCommand {

    @Option(
            names = "--onto",
            paramLabel = "COMMIT",
            description = "the branch or commit whose migrations stay; by default what is being merged or rebased onto")
    private @Nullable String onto;

    @Override
    public Integer call() {
        RebaseReport report = Rebase.run(folder(), Optional.ofNullable(onto));
        report.moved().forEach(move -> out().println(move.from() + " is now " + move.to() + "."));
        report.folded().forEach(folded -> out().println(
                        folded + " is gone: the next compile makes its changes a part of the one before."));
        report.edits().forEach(edit -> out().println(
                        edit.fileName() + " was edited by hand, and the next compile writes it anew."
                                + " Put the edit in again; here it is: git show " + edit.object()));
        report.overlaps().forEach(overlap -> out().println("Look twice at " + overlap + "."));
        out().println(
                        report.moved().isEmpty()
                                ? "Your branch has no migrations of its own."
                                : "Now compile, read the new files, and git add " + folder().path() + ".");
        return Lockstep.DONE;
    }
}
