package dev.lockstep.cli;

import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationStatus;
import dev.lockstep.tenant.TenantStatus;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep status}. */
@Command(name = "status", description = "Tells what is applied and what is pending. Changes nothing.")
final class StatusCommand extends DatabaseCommand {

    @Mixin
    private TenantOptions tenants = new TenantOptions();

    @Override
    public Integer call() {
        if (tenants.areGiven()) {
            return ofTenants();
        }
        MigrationStatus status = migrator(MigrationListener.NONE).status();
        report().status(status);
        if (status.refusal().isPresent()) {
            return Lockstep.FAILED;
        }
        return status.pending().isEmpty() ? Lockstep.DONE : Lockstep.PENDING;
    }

    private int ofTenants() {
        List<TenantStatus> all = tenants.tenants(this).build().status();
        report().tenantStatus(all);
        if (all.stream().anyMatch(tenant -> tenant.refusal().isPresent())) {
            return Lockstep.FAILED;
        }
        return all.stream().allMatch(TenantStatus::isUpToDate) ? Lockstep.DONE : Lockstep.PENDING;
    }
}
