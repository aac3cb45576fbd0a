package dev.lockstep.sql;

/**
 * The statements that keep a migration file's account in {@code schema_migrations}, so that psql alone leaves the same
 * record as the runtime does.
 */
public final class TrackingSql {

    /** The table, in the shape that the runtime uses; one with only the first three columns is adopted by it. */
    public static final String TABLE = "schema_migrations";

    /** Creates the table. */
    public static final String CREATE_TABLE = """
            CREATE TABLE IF NOT EXISTS schema_migrations (
              version INTEGER PRIMARY KEY,
              name VARCHAR(255) NOT NULL,
              applied_at TIMESTAMPTZ DEFAULT now(),
              checksum TEXT,
              rollback_sql TEXT,
              duration_ms BIGINT,
              progress TEXT
            )""";

    private TrackingSql() {}

    /** Records a migration as applied. */
    public static String insert(int version, String name) {
        return "INSERT INTO " + TABLE + " (version, name) VALUES (" + version + ", " + Text.literal(name) + ")";
    }

    /** Forgets a migration that was rolled back. */
    public static String delete(int version) {
        return "DELETE FROM " + TABLE + " WHERE version = " + version;
    }

    /** Forgets a migration that was rolled back, and what it has replaced, whichever of them the database has recorded. */
    public static String delete(int from, int to) {
        return "DELETE FROM " + TABLE + " WHERE version BETWEEN " + from + " AND " + to;
    }
}
