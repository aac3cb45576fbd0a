package dev.lockstep;

import java.util.List;

/**
 * What is about to lose data, and which tables hold it.
 *
 * @param kind which way the migration goes
 * @param loses as its script says: never {@link RollbackClass#LOSSLESS}, but a script that says nothing may lose anything
 * @param schema where the history is, ready to stand in a statement
 * @param tables with their schemas, ready to stand in a statement, partitions included; only such as are there
 */
public record BackupRequest(
        RunPlan.Kind kind,
        int version,
        String name,
        RollbackClass loses,
        Scope scope,
        String schema,
        List<String> tables) {

    /** Which tables these are. */
    public enum Scope {
        /** Those that the migration touches: it is as it was generated, and says which. */
        TOUCHED,
        /** All of the schema: nobody knows which ones a migration touches that someone wrote, or edited, by hand. */
        SCHEMA
    }

    public BackupRequest {
        tables = List.copyOf(tables);
    }
}
