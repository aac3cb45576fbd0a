package dev.lockstep.benchmarks.contestant;

import dev.lockstep.Migrator;

/** Lockstep with its compiled-in catalogue, as an application calls it. Argument: the JDBC URL. */
public final class LockstepMigrate {

    private LockstepMigrate() {}

    public static void main(String[] arguments) {
        Migrator.builder().url(arguments[0]).build().migrate();
    }
}
