package dev.lockstep;

/**
 * What an application does before a migration, or a rollback, that loses data: saves it. It is called under the migration lock,
 * outside of a transaction, before the first step that is left; whatever it throws ends the run there, as a {@link
 * BackupFailedException}.
 */
@FunctionalInterface
public interface BackupHook {

    void save(BackupRequest request);
}
