package dev.lockstep.cli;

import dev.lockstep.LockstepException;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationStatus;
import dev.lockstep.cli.TextTable.Column;
import dev.lockstep.tenant.TenantStatus;
import java.util.List;

/** How tenants stand, a line for each. */
final class TenantTable {

    private static final List<Column> COLUMNS = List.of(
            Column.texts("tenant"), Column.numbers("version"), Column.numbers("pending"), Column.texts("state"));

    private TenantTable() {}

    static List<String> lines(List<TenantStatus> tenants) {
        return new TextTable(COLUMNS, tenants.stream().map(TenantTable::row).toList()).lines();
    }

    /** The newest version that a database has, whole or in part; 0 when it has none. */
    static int version(MigrationStatus status) {
        return status.migrations().stream()
                .filter(state -> state.appliedAt().isPresent())
                .mapToInt(MigrationState::version)
                .max()
                .orElse(0);
    }

    private static List<String> row(TenantStatus tenant) {
        return List.of(
                tenant.tenant(),
                tenant.status().map(status -> String.valueOf(version(status))).orElse(""),
                tenant.status()
                        .map(status -> String.valueOf(status.pending().size()))
                        .orElse(""),
                state(tenant));
    }

    private static String state(TenantStatus tenant) {
        String behind = tenant.isUpToDate() ? "up to date" : "pending";
        return tenant.refusal().map(LockstepException::code).orElse(behind);
    }
}
