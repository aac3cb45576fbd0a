package dev.lockstep.cli;

import dev.lockstep.BackupRequest;
import dev.lockstep.BaselineResult;
import dev.lockstep.DriftReport;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationResult;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationStatus;
import dev.lockstep.RollbackResult;
import dev.lockstep.ScriptPreview;
import dev.lockstep.SetAsideObject;
import dev.lockstep.tenant.TenantListener;
import dev.lockstep.tenant.TenantStatus;
import dev.lockstep.tenant.TenantsResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For people: a line for each thing that happens, a table for the status. Failures go to standard error. */
record TextReport(PrintWriter out, PrintWriter err, Path folder) implements Report {

    @Override
    public MigrationListener listener() {
        return new ProgressLines(LiveLine.to(out));
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
    public TenantListener tenantListener() {
        return new TenantLines(out);
    }

    @Override
    public void tenants(TenantsResult result) {
        out.println(counted(result.outcomes().size(), "tenant") + " up to date.");
    }

    @Override
    public void tenantStatus(List<TenantStatus> tenants) {
        TenantTable.lines(tenants).forEach(out::println);
        long refused =
                tenants.stream().filter(tenant -> tenant.refusal().isPresent()).count();
        long upToDate = tenants.stream().filter(TenantStatus::isUpToDate).count();
        out.println(counted(tenants.size(), "tenant") + ": " + upToDate + " up to date, "
                + (tenants.size() - upToDate - refused) + " pending, " + refused + " refused.");
        tenants.forEach(tenant ->
                tenant.refusal().ifPresent(failure -> err.println(tenant.tenant() + ": " + failure.getMessage())));
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

    @Override
    public void saved(BackupRequest request, Path file) {
        String which = request.scope() == BackupRequest.Scope.TOUCHED
                ? String.join(", ", request.tables())
                : "all " + counted(request.tables().size(), "table") + " of " + request.schema();
        out.println("Saved " + which + " into " + file);
    }

    @Override
    public void restored(Map<String, Long> rows) {
        rows.forEach((table, count) -> out.println(table + ": " + counted(count, "row")));
        out.println("Restored " + counted(rows.size(), "table") + ".");
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
    public void drift(DriftReport report) {
        report.lines().forEach(out::println);
        int count = report.objects().size();
        out.println(
                report.isEmpty()
                        ? "Nothing differs. " + at(report.version())
                        : counted(count, "object") + (count == 1 ? " differs" : " differ") + " from version "
                                + report.version() + ". Mend it with: lockstep verify --sql");
    }

    @Override
    public void baseline(BaselineResult result) {
        result.differences().lines().forEach(out::println);
        if (!result.foreign().isEmpty()) {
            out.println("Not in the model, and left alone: " + String.join(", ", result.foreign()) + ".");
        }
        if (result.outcome() == BaselineResult.Outcome.REFUSED) {
            out.println("The database differs from the model (+ only in the database, - only in the model). Nothing was"
                    + " changed. Mend the database or the model, or record it as it is: lockstep baseline --accept");
            return;
        }
        result.names().forEach(name -> out.println("  " + name));
        if (!result.names().isEmpty()) {
            out.println("The first migration and the snapshot have these names of the database now: commit them.");
        }
        out.println("Recorded as applied, without running anything. "
                + at(result.differences().version()));
    }

    @Override
    public void sql(String script) {
        out.print(script);
        out.flush();
    }

    @Override
    public void purged(List<SetAsideObject> objects) {
        objects.forEach(object -> out.println("dropped " + object));
        out.println(objects.isEmpty() ? "Nothing to drop." : "Dropped " + objects.size() + " for good.");
    }

    @Override
    public void setAside(List<SetAsideObject> objects) {
        objects.forEach(out::println);
        out.println(
                objects.isEmpty()
                        ? "Nothing that old is set aside."
                        : "Nothing was dropped. With --yes these " + objects.size() + " are, for good.");
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
        return counted(count, "migration");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String at(int version) {
        return version == 0 ? "The database has no migrations." : "The database is at version " + version + ".";
    }
}
