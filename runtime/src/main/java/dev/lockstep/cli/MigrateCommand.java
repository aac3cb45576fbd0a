package dev.lockstep.cli;

import dev.lockstep.AheadPolicy;
import dev.lockstep.DriftPolicy;
import dev.lockstep.HistoryPolicy;
import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.ScriptPreview;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.tenant.FailurePolicy;
import dev.lockstep.tenant.Tenants;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--drift",
            paramLabel = "POLICY",
            defaultValue = "ignore",
            description = "compare the database with its model before anything is applied and after: 'fail' stops if it"
                    + " differs, 'warn' tells; '${DEFAULT-VALUE}' by default")
    private DriftPolicy drift = DriftPolicy.IGNORE;

    @Mixin
    private BackupOptions backup = new BackupOptions();

    @Mixin
    private TenantOptions tenants = new TenantOptions();

    @Option(
            names = "--canary",
            paramLabel = "NAME",
            description = "which of several is migrated before all others; the first by default")
    private String canary = "";

    @Option(
            names = "--keep-going",
            description = "if one of several fails, give the others their turn all the same; never if the canary does")
    private boolean keepGoing;

    @Override
    Migrator.Builder configured(Migrator.Builder builder, Login login) {
        return backup.added(builder, login, report())
                .policy(development ? HistoryPolicy.DEVELOPMENT : HistoryPolicy.PRODUCTION)
                .drift(drift)
                .ahead(refuseAhead ? AheadPolicy.REFUSE : AheadPolicy.ALLOW);
    }

    @Override
    public Integer call() {
        Report report = report();
        if (tenants.areGiven()) {
            report.tenants(allTenants(report).migrate());
        } else if (dryRun) {
            report.scripts(scripts());
        } else {
            report.migrated(migrator(report.listener()).migrate());
        }
        return Lockstep.DONE;
    }

    private Tenants allTenants(Report report) {
        if (dryRun) {
            throw wrong("--dry-run prints the scripts of one: give --schema.");
        }
        Tenants.Builder builder = tenants.tenants(this)
                .onFailure(keepGoing ? FailurePolicy.CONTINUE : FailurePolicy.STOP)
                .listener(report.tenantListener());
        try {
            return (canary.isEmpty() ? builder : builder.canary(canary)).build();
        } catch (IllegalStateException e) {
            throw wrong("The canary " + canary + " is none of them.");
        }
    }

    private List<ScriptPreview> scripts() {
        return namesDatabase()
                ? migrator(MigrationListener.NONE).previewMigrate()
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
