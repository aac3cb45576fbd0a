package dev.lockstep.backup;

import dev.lockstep.RestoreException;
import dev.lockstep.RestorePolicy;
import dev.lockstep.postgres.ConnectionSource;
import dev.lockstep.postgres.RestoreOrder;
import dev.lockstep.postgres.RestoreRun;
import dev.lockstep.postgres.RestoredRows;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Puts the rows that {@link PgDump} has saved back into their tables, all of them or none. {@code pg_restore} reads the file;
 * the tables get their rows in one transaction, in which the foreign keys at both their ends are made anew, and no trigger
 * fires.
 *
 * <p>The tables have to be there as they were: a database from which a migration removed something is rolled back first.
 */
public final class PgRestore {

    private final PostgresProgram program;
    private final ConnectionSource connections;

    private PgRestore(PostgresProgram program, ConnectionSource connections) {
        this.program = program;
        this.connections = connections;
    }

    /**
     * Into a database.
     *
     * @param program {@code pg_restore}, or where it is
     */
    public static PgRestore into(String url, String user, String password, String program) {
        return new PgRestore(
                new PostgresProgram(program, Map.of("LC_ALL", "C")), ConnectionSource.of(url, user, password));
    }

    /** Whose history is asked for the version: that of this schema. Tables go back to where they were, whatever it is. */
    public PgRestore inSchema(String schema) {
        return new PgRestore(program, connections.inSchemas(List.of(schema)));
    }

    /**
     * Puts a file back, and gives the number of rows of each table, in the order of the file.
     *
     * @throws RestoreException when it cannot be done; nothing has changed then
     */
    public Map<String, Long> restore(Path file, RestorePolicy policy) {
        BackupFile name = BackupFile.parse(file)
                .orElseThrow(
                        () -> new RestoreException(file + " has no name of a backup, which says for which migration"
                                + " it was made: 012_drop_phone.shop.public.20261122T165000Z.dump. Nothing was changed. Give it"
                                + " back the name that it had."));
        List<String> arguments = List.of("--data-only", "--file=-", file.toString());
        try {
            List<String> tables = program.run(arguments, SavedRows::tables);
            if (tables.isEmpty()) {
                throw new RestoreException(file + " holds no rows of any table. Nothing was changed.");
            }
            RestoreOrder order = new RestoreOrder(name.version(), name.isBeforeRollback(), tables, policy);
            return RestoreRun.run(connections, order, rows -> load(arguments, rows));
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new RestoreException(file + " cannot be read: " + e.getMessage() + " Nothing was changed.", e);
        }
    }

    private Boolean load(List<String> arguments, RestoredRows rows) {
        return program.run(arguments, script -> {
            new SavedRows(script).into(rows);
            return true;
        });
    }
}
