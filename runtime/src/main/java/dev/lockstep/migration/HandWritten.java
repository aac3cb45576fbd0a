package dev.lockstep.migration;

import dev.lockstep.sql.ErrorStop;
import dev.lockstep.sql.TrackingSql;

/** A pair of files for someone to write a migration into: header and tracking are there, the statements are not. */
public final class HandWritten {

    private HandWritten() {}

    /** Puts the pair behind the newest migration of a folder. Throws {@link MigrationFilesException} where none can follow. */
    public static MigrationName create(MigrationFolder folder, String name) {
        return folder.locked(locked -> {
            MigrationName migration = new MigrationName(folder.nextVersion(), name);
            locked.write(FolderChange.NONE.write(migration, script(migration), rollback(migration)));
            return migration;
        });
    }

    private static String script(MigrationName migration) {
        String table = migration.version() == 1 ? TrackingSql.CREATE_TABLE + ";\n\n" : "";
        return "-- " + migration + "\n"
                + "--\n"
                + "-- Written by hand; the next compile records it in " + MigrationFolder.SNAPSHOT + ".\n"
                + "-- What must run outside of a transaction stands alone, before BEGIN or behind COMMIT.\n"
                + ErrorStop.OF_ONE_STEP
                + "\n"
                + "BEGIN;\n"
                + "SET LOCAL lock_timeout = '2s';\n"
                + "\n"
                + table
                + TrackingSql.insert(migration.version(), migration.name()) + ";\n"
                + "\n"
                + "COMMIT;\n";
    }

    private static String rollback(MigrationName migration) {
        return "-- " + migration + "_ROLLBACK\n"
                + "--\n"
                + "-- Takes back " + migration + ".\n"
                + ErrorStop.OF_ONE_STEP
                + "\n"
                + "BEGIN;\n"
                + "SET LOCAL lock_timeout = '2s';\n"
                + "\n"
                + TrackingSql.delete(migration.version()) + ";\n"
                + "\n"
                + "COMMIT;\n";
    }
}
