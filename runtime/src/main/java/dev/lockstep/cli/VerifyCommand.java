package dev.lockstep.cli;

import dev.lockstep.DriftCheck;
import dev.lockstep.DriftReport;
import dev.lockstep.MigrationListener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lockstep verify}. */
@Command(
        name = "verify",
        description = "Compares the database with what its migrations made of it. Changes nothing."
                + " + is only in the database, - only in the model, ~ in both and not the same.")
final class VerifyCommand extends DatabaseCommand {

    /** Which side a script brings to the other. */
    enum Side {
        DATABASE,
        MODEL
    }

    @Option(
            names = "--sql",
            paramLabel = "SIDE",
            arity = "0..1",
            fallbackValue = "database",
            description =
                    "print SQL instead: 'database' (if nothing is said) makes the database as the model says; 'model' is"
                            + " what a new migration would hold to keep what the database has")
    private @Nullable Side sql;

    @Override
    public Integer call() {
        DriftReport drift = DriftCheck.of(migrator(MigrationListener.NONE)).run();
        Report report = report();
        if (sql == null) {
            report.drift(drift);
        } else {
            report.sql(sql == Side.DATABASE ? drift.mendingSql() : drift.adoptingSql());
        }
        return drift.isEmpty() ? Lockstep.DONE : Lockstep.DIFFERENT;
    }
}
