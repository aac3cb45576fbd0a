package dev.lockstep.cli;

import dev.lockstep.BackupRequest;
import dev.lockstep.BaselineResult;
import dev.lockstep.DriftReport;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationResult;
import dev.lockstep.MigrationStatus;
import dev.lockstep.RollbackResult;
import dev.lockstep.ScriptPreview;
import dev.lockstep.SetAsideObject;
import dev.lockstep.tenant.TenantListener;
import dev.lockstep.tenant.TenantStatus;
import dev.lockstep.tenant.TenantsResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command tells. */
sealed interface Report permits TextReport, JsonReport {

    /** Tells what happens while it happens. */
    MigrationListener listener();

    void migrated(MigrationResult result);

    /** Tells what becomes of several databases while it happens. */
    TenantListener tenantListener();

    void tenants(TenantsResult result);

    void tenantStatus(List<TenantStatus> tenants);

    void rolledBack(RollbackResult result);

    void status(MigrationStatus status);

    /** What would run. */
    void scripts(List<ScriptPreview> scripts);

    void drift(DriftReport report);

    void baseline(BaselineResult result);

    /** Tables were saved before a migration loses what they hold. */
    void saved(BackupRequest request, Path file);

    /** Tables got back what was saved of them: so many rows each. */
    void restored(Map<String, Long> rows);

    /** A script, ready to be run. */
    void sql(String script);

    /** What was dropped for good. */
    void purged(List<SetAsideObject> objects);

    /** What could be dropped for good. */
    void setAside(List<SetAsideObject> objects);

    void failed(LockstepException failure);
}
