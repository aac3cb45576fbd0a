package dev.lockstep.cli;

import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationResult;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationStatus;
import dev.lockstep.RollbackResult;
import dev.lockstep.ScriptPreview;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** For people: a line for each thing that happens, a table for the status. Failures go to standard error. */
record TextReport(PrintWriter out, PrintWriter err, Path folder) implements Report {

    @Override
    public MigrationListener listener() {
        return new ProgressLines(out, LiveLine.to(out));
    }

    @Override
    public void migrated(MigrationResult result) {
        if (result.applied().isEmpty()) {
            out.println("Nothing to apply. " + at(result.version()));
        } else {
            out.println("Applied " + counted(result.applied().size()) + ". " + at(result.version()));
        }
        ahead(result.ahead());
    }

    @Override
    public void rolledBack(RollbackResult result) {
        if (result.rolledBack().isEmpty()) {
            out.println("Nothing to roll back. " + at(result.version()));
        } else {
            out.println("Rolled back " + counted(result.rolledBack().size()) + ". " + at(result.version()));
        }
    }

    @Override
    public void status(MigrationStatus status) {
        if (status.migrations().isEmpty()) {
            out.println("There are no migrations, in " + folder + " or in the database.");
        } else {
            StatusTable.lines(status.migrations()).forEach(out::println);
            out.println(counted(status.applied().size()) + " applied, "
                    + status.pending().size() + " pending.");
        }
        ahead(status.ahead());
        status.refusal().ifPresent(this::failed);
    }

    /** SQL and comments: the output is a script too. */
    @Override
    public void scripts(List<ScriptPreview> scripts) {
        if (scripts.isEmpty()) {
            out.println("-- Nothing would run.");
        }
        for (ScriptPreview script : scripts) {
            String from = script.stepsDone() == 0
                    ? ""
                    : ", of which " + script.stepsDone() + " of " + script.steps() + " steps are done";
            out.println("-- " + script.file() + from);
            out.println(script.sql().stripTrailing());
            out.println();
        }
    }

    @Override
    public void failed(LockstepException failure) {
        err.println(failure.getMessage());
    }

    private void ahead(List<MigrationState> ahead) {
        if (!ahead.isEmpty()) {
            String names = ahead.stream()
                    .map(state -> state.version() + " " + state.name())
                    .collect(Collectors.joining(", "));
            out.println("The database is ahead of " + folder + ": it has " + names + ".");
        }
    }

    private static String counted(int count) {
        return count == 1 ? "1 migration" : count + " migrations";
    }

    private static String at(int version) {
        return version == 0 ? "The database has no migrations." : "The database is at version " + version + ".";
    }
}
