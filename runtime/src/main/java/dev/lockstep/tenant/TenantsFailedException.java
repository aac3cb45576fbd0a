package dev.lockstep.tenant;

import dev.lockstep.LockstepException;

/** Not all tenants have all migrations now. Those that have are done: the next run goes on with the others. */
public final class TenantsFailedException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient TenantsResult result;

    TenantsFailedException(TenantsResult result) {
        super("LS725", message(result), result.failed().get(0).failure());
        this.result = result;
        result.failed().stream().skip(1).forEach(failed -> addSuppressed(failed.failure()));
    }

    /** What came of each. */
    public TenantsResult result() {
        return result;
    }

    private static String message(TenantsResult result) {
        TenantOutcome.Failed first = result.failed().get(0);
        int failed = result.failed().size();
        return failed + " of " + result.outcomes().size() + " tenants failed, "
                + result.migrated().size() + " are up to date, and "
                + result.notBegun().size() + " were not begun. "
                + (failed == 1 ? "" : "The first is ") + first.tenant() + ": "
                + first.failure().getMessage()
                + " Mend that and run it again: those that are up to date are passed over.";
    }
}
