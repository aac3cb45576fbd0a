package dev.lockstep.cli;

import dev.lockstep.AheadPolicy;
import dev.lockstep.HistoryPolicy;
import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.ScriptPreview;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.MigrationFolder;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lockstep migrate}. */
@Command(name = "migrate", description = "Applies what is pending.")
final class MigrateCommand extends DatabaseCommand {

    @Option(
            names = "--dry-run",
            description = "print what would run, and change nothing; without a database, all of the folder")
    private boolean dryRun;

    @Option(
            names = "--development",
            description =
                    "if the newest migration of the database is an older draft of the newest of the folder, roll it back"
                            + " first; for a developer's own database")
    private boolean development;

    @Option(
            names = "--refuse-ahead",
            description = "fail if the database has migrations beyond the newest of the folder")
    private boolean refuseAhead;

    @Override
    public Integer call() {
        Report report = report();
        if (dryRun) {
            report.scripts(scripts());
        } else {
            report.migrated(configured(report.listener()).build().migrate());
        }
        return Lockstep.DONE;
    }

    private Migrator.Builder configured(MigrationListener listener) {
        return builder(listener)
                .policy(development ? HistoryPolicy.DEVELOPMENT : HistoryPolicy.PRODUCTION)
                .ahead(refuseAhead ? AheadPolicy.REFUSE : AheadPolicy.ALLOW);
    }

    private List<ScriptPreview> scripts() {
        return namesDatabase()
                ? configured(MigrationListener.NONE).build().previewMigrate()
                : MigrationFolder.at(folder()).migrations().stream()
                        .map(migration -> new ScriptPreview(
                                migration.version(),
                                migration.name().name(),
                                migration.location(Direction.UP),
                                migration.sql(Direction.UP),
                                0,
                                migration.script(Direction.UP).steps().size()))
                        .toList();
    }
}
