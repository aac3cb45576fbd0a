package dev.lockstep;

import dev.lockstep.postgres.DriftRead;

/**
 * Compares a database with what its migrations made of it: the catalog with the snapshot of the newest migration that is
 * applied.
 *
 * <p>Only what the model owns is compared, and everything about it: columns with their types and defaults, keys, constraints,
 * indexes, comments, sequences, enum types. PostgreSQL itself says what an expression means. An index that is not valid and a
 * constraint that is not validated are differences, too. Nothing is changed; temporary tables are made and rolled back, for
 * which the role needs TEMPORARY on the database, as every role has by default.
 */
public final class DriftCheck {

    private final Migrator migrator;

    private DriftCheck(Migrator migrator) {
        this.migrator = migrator;
    }

    /** Of the database and the migrations of a migrator. */
    public static DriftCheck of(Migrator migrator) {
        return new DriftCheck(migrator);
    }

    /**
     * Compares now.
     *
     * @throws UnknownSnapshotException when the database is at a version whose snapshot neither the application nor the
     *     database has
     * @throws CatalogException when the catalog cannot be read
     * @throws ConnectionFailedException when the database cannot be reached
     */
    public DriftReport run() {
        return DriftRead.run(migrator.settings());
    }
}
