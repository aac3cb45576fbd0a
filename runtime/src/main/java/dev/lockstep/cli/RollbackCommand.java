package dev.lockstep.cli;

import dev.lockstep.IrreversiblePolicy;
import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.RollbackResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lockstep rollback --to N}, {@code lockstep rollback --steps K}. */
@Command(name = "rollback", description = "Rolls back migrations, newest first.")
final class RollbackCommand extends DatabaseCommand {

    /** How far: one of the two. */
    static final class Target {

        @Option(
                names = "--to",
                paramLabel = "VERSION",
                required = true,
                description = "the newest version to keep; 0 keeps none")
        private @Nullable Integer version;

        @Option(
                names = "--steps",
                paramLabel = "COUNT",
                required = true,
                description = "how many migrations to roll back")
        private @Nullable Integer count;
    }

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(
            names = "--force-irreversible",
            description = "roll back also what removed data that does not come back: its structure does")
    private boolean force;

    @Option(names = "--dry-run", description = "print what would run, and change nothing")
    private boolean dryRun;

    @Mixin
    private BackupOptions backup = new BackupOptions();

    @Override
    Migrator.Builder configured(Migrator.Builder builder, Login login) {
        return backup.added(builder, login, report())
                .irreversible(force ? IrreversiblePolicy.ALLOW : IrreversiblePolicy.REFUSE);
    }

    @Override
    public Integer call() {
        Integer version = target.version;
        Integer count = target.count;
        if (version != null && version < 0) {
            throw wrong("There is no version " + version + ".");
        }
        if (count != null && count < 1) {
            throw wrong("There are no " + count + " migrations to roll back.");
        }
        Report report = report();
        MigrationListener listener = dryRun ? MigrationListener.NONE : report.listener();
        Migrator migrator = migrator(listener);
        if (dryRun) {
            report.scripts(
                    count == null
                            ? migrator.previewRollbackTo(version == null ? 0 : version)
                            : migrator.previewRollback(count));
        } else {
            RollbackResult result =
                    count == null ? migrator.rollbackTo(version == null ? 0 : version) : migrator.rollback(count);
            report.rolledBack(result);
        }
        return Lockstep.DONE;
    }
}
