package dev.lockstep.tenant;

import dev.lockstep.Migrator;
import dev.lockstep.tenant.TenantOutcome.Failed;
import dev.lockstep.tenant.TenantOutcome.Migrated;
import dev.lockstep.tenant.TenantOutcome.NotBegun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run over all tenants: the canary, and behind it the others. */
final class TenantsRun {

    private final Map<String, Migrator> migrators;
    private final int parallelism;
    private final FailurePolicy onFailure;
    private final TenantListener listener;
    private final AtomicBoolean stopped = new AtomicBoolean();

    TenantsRun(Map<String, Migrator> migrators, int parallelism, FailurePolicy onFailure, TenantListener listener) {
        this.migrators = migrators;
        this.parallelism = parallelism;
        this.onFailure = onFailure;
        this.listener = listener;
    }

    static Migrator of(Map<String, Migrator> migrators, String tenant) {
        Migrator migrator = migrators.get(tenant);
        if (migrator == null) {
            throw new IllegalArgumentException("there is no tenant '" + tenant + "'");
        }
        return migrator;
    }

    TenantsResult migrate(String canary) {
        TenantOutcome first = migrateOne(canary);
        stopped.set(first instanceof Failed);
        List<String> others = new ArrayList<>(migrators.keySet());
        others.remove(canary);
        Map<String, TenantOutcome> outcomes = new LinkedHashMap<>();
        migrators.keySet().forEach(tenant -> outcomes.put(tenant, first));
        Turns.take(others, parallelism, this::turn).forEach(outcome -> outcomes.put(outcome.tenant(), outcome));
        return new TenantsResult(List.copyOf(outcomes.values()));
    }

    private TenantOutcome turn(String tenant) {
        if (stopped.get()) {
            return new NotBegun(tenant);
        }
        TenantOutcome outcome = migrateOne(tenant);
        if (outcome instanceof Failed && onFailure == FailurePolicy.STOP) {
            stopped.set(true);
        }
        return outcome;
    }

    private TenantOutcome migrateOne(String tenant) {
        long start = System.nanoTime();
        TenantOutcome outcome;
        try {
            Migrator migrator = of(migrators, tenant).heardBy(listener.of(tenant));
            outcome = new Migrated(tenant, migrator.migrate(), since(start));
        } catch (RuntimeException e) {
            outcome = new Failed(tenant, e, since(start));
        }
        listener.ended(outcome);
        return outcome;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
