package dev.lockstep.tenant;

import dev.lockstep.LockstepException;
import dev.lockstep.Migrator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings many databases, or many schemas of one, to the newest migration: one of them first and alone, the canary, then several
 * at a time.
 *
 * <p>Each tenant is migrated as {@link Migrator#migrate} does it, under a lock of its own: any number of processes may be at the
 * same list at once, and a run that was killed is gone on with by the next. A tenant that is up to date costs a connection and a
 * query.
 */
public final class Tenants {

    private final Map<String, Migrator> migrators;
    private final String canary;
    private final int parallelism;
    private final FailurePolicy onFailure;
    private final TenantListener listener;

    private Tenants(Builder builder, String canary) {
        this.migrators = new LinkedHashMap<>(builder.migrators);
        this.canary = canary;
        this.parallelism = builder.parallelism;
        this.onFailure = builder.onFailure;
        this.listener = builder.listener;
    }

    /** Begins without tenants, with four at a time, and with {@link FailurePolicy#STOP}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Applies to each tenant what it lacks.
     *
     * @throws TenantsFailedException when one of them failed, after the last one that was begun has ended
     */
    public TenantsResult migrate() {
        TenantsResult result = new TenantsRun(migrators, parallelism, onFailure, listener).migrate(canary);
        if (!result.failed().isEmpty()) {
            throw new TenantsFailedException(result);
        }
        return result;
    }

    /** How each tenant stands, in the order in which they were given. Changes nothing, takes no lock. */
    public List<TenantStatus> status() {
        return Turns.take(new ArrayList<>(migrators.keySet()), parallelism, this::status);
    }

    private TenantStatus status(String tenant) {
        try {
            return TenantStatus.of(tenant, TenantsRun.of(migrators, tenant).status());
        } catch (LockstepException e) {
            return TenantStatus.unknown(tenant, e);
        }
    }

    /** Says which tenants, and how. */
    public static final class Builder {

        private static final int DEFAULT_PARALLELISM = 4;

        private final Map<String, Migrator> migrators = new LinkedHashMap<>();
        private String canary = "";
        private int parallelism = DEFAULT_PARALLELISM;
        private FailurePolicy onFailure = FailurePolicy.STOP;
        private TenantListener listener = TenantListener.NONE;

        private Builder() {}

        /** One tenant, whose migrator says which database it is. */
        public Builder tenant(String name, Migrator migrator) {
            if (migrators.putIfAbsent(name, migrator) != null) {
                throw new IllegalArgumentException("two tenants have the name '" + name + "'");
            }
            return this;
        }

        /** A tenant for each of these schemas, by its name: see {@link Migrator#inSchema}. */
        public Builder schemas(Migrator migrator, List<String> names, String... behind) {
            names.forEach(name -> tenant(name, migrator.inSchema(name, behind)));
            return this;
        }

        /** Which tenant is migrated before all others: the first by default. */
        public Builder canary(String name) {
            canary = name;
            return this;
        }

        /** How many tenants at a time. Each of them needs two connections, and one more when a step takes longer. */
        public Builder parallelism(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("there are no " + value + " at a time");
            }
            parallelism = value;
            return this;
        }

        /** {@link FailurePolicy#STOP} by default. */
        public Builder onFailure(FailurePolicy value) {
            onFailure = value;
            return this;
        }

        /** Hears of each tenant. */
        public Builder listener(TenantListener value) {
            listener = value;
            return this;
        }

        /** Opens no connection yet. */
        public Tenants build() {
            if (migrators.isEmpty()) {
                throw new IllegalStateException("name the tenants by tenant(...) or schemas(...)");
            }
            if (!canary.isEmpty() && !migrators.containsKey(canary)) {
                throw new IllegalStateException("the canary '" + canary + "' is none of the tenants");
            }
            return new Tenants(
                    this, canary.isEmpty() ? migrators.keySet().iterator().next() : canary);
        }
    }
}
