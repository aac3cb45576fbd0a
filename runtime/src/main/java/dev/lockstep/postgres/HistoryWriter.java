package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.Tracking;
import dev.lockstep.postgres.History.Form;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the history table of one schema, by its full name: a script may have changed the search path. Whoever writes holds
 * the {@link MigrationLock}.
 */
final class HistoryWriter {

    private final String table;

    HistoryWriter(String quotedSchema) {
        this.table = quotedSchema + "." + Tracking.TABLE;
    }

    /** For reading only: nobody holds the lock. */
    static HistoryWriter ofCurrentSchema(Session session) {
        try {
            return new HistoryWriter(
                    session.query("SELECT pg_catalog.quote_ident(pg_catalog.current_schema())", row -> row.getString(1))
                            .get(0));
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The current schema cannot be asked for", e);
        }
    }

    /** The table by its full name, ready to stand in a statement. */
    String table() {
        return table;
    }

    /** Creates the table, or adds the columns that one kept by hand lacks. */
    void prepare(Session session, History history) {
        try {
            if (history.rows().isEmpty()) {
                create(session);
            }
            if (history.form() == Form.BY_HAND) {
                session.execute("ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS checksum TEXT,"
                        + " ADD COLUMN IF NOT EXISTS rollback_sql TEXT, ADD COLUMN IF NOT EXISTS duration_ms BIGINT,"
                        + " ADD COLUMN IF NOT EXISTS progress TEXT");
            }
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The table " + table + " cannot be made ready", e);
        }
    }

    /** IF NOT EXISTS does not help against one who creates it at the same time: psql, which knows no lock. Then it is there. */
    private void create(Session session) throws SQLException {
        String create = Tracking.CREATE_TABLE.replace(Tracking.TABLE, table);
        try {
            session.execute(create);
        } catch (SQLException e) {
            if (!List.of("23505", "42P07", "42710").contains(SqlFailure.state(e))) {
                throw e;
            }
            session.execute(create);
        }
    }

    /** Fills in what psql could not know, for what it has applied. */
    void complete(Session session, History history, Map<Integer, Migration> known) {
        for (HistoryRow row : history.rows()) {
            Migration migration = known.get(row.version());
            if (migration != null && isUnfilled(row, migration)) {
                try {
                    session.update(
                            "UPDATE " + table
                                    + " SET checksum = ?, rollback_sql = ? WHERE version OPERATOR(pg_catalog.=) ? AND checksum IS NULL",
                            migration.checksum(Direction.UP),
                            migration.sql(Direction.DOWN),
                            row.version());
                } catch (SQLException e) {
                    throw SqlFailure.historyTable("The row of " + row + " in " + table + " cannot be completed", e);
                }
            }
        }
    }

    private static boolean isUnfilled(HistoryRow row, Migration migration) {
        return row.isComplete()
                && row.checksum().isEmpty()
                && row.name().equals(migration.name().name());
    }

    /** Records how long a migration took. It is told for people only, and nothing depends on it. */
    void took(Session session, int version, long millis) {
        try {
            session.update(
                    "UPDATE " + table + " SET duration_ms = ? WHERE version OPERATOR(pg_catalog.=) ?", millis, version);
        } catch (SQLException e) {
            // The migration is applied and recorded.
        }
    }

    /**
     * Records how long those took that were sent together, oldest first, and gives it back in milliseconds. {@code now()} in a
     * transaction is when it began: each ended when the one behind it did, and the last just now.
     */
    List<Long> took(Session session, List<Integer> versions) {
        String numbers = numbers(versions);
        try {
            return session.query(
                    "WITH done AS (UPDATE " + table + " AS entry SET duration_ms = (EXTRACT(epoch FROM took.time)"
                            + " OPERATOR(pg_catalog.*) 1000)::pg_catalog.int8 FROM (SELECT version, COALESCE("
                            + "pg_catalog.lead(applied_at) OVER (ORDER BY version), pg_catalog.clock_timestamp())"
                            + " OPERATOR(pg_catalog.-) applied_at AS time FROM " + table
                            + " WHERE version OPERATOR(pg_catalog.=) ANY (" + numbers
                            + ")) AS took WHERE entry.version OPERATOR(pg_catalog.=) took.version"
                            + " RETURNING entry.version, entry.duration_ms)"
                            + " SELECT COALESCE(duration_ms, 0) FROM done ORDER BY version",
                    row -> row.getLong(1));
        } catch (SQLException e) {
            // The migrations are applied and recorded.
            return Collections.nCopies(versions.size(), 0L);
        }
    }

    private static String numbers(List<Integer> versions) {
        StringBuilder numbers = new StringBuilder("'{");
        for (int i = 0; i < versions.size(); i++) {
            numbers.append(i == 0 ? "" : ",").append(versions.get(i));
        }
        return numbers.append("}'::pg_catalog.int4[]").toString();
    }

    /** Records a squash in the place of what it replaces, in one statement, so that no one ever sees neither or both. */
    void adopt(Session session, SquashView.Adoption adoption) {
        Migration squash = adoption.squash();
        String others = numbers(adoption.replaced().stream()
                .filter(version -> version != squash.version())
                .toList());
        try {
            session.update(
                    "WITH replaced AS (DELETE FROM " + table + " WHERE version OPERATOR(pg_catalog.=) ANY (" + others
                            + ")) INSERT INTO " + table
                            + " (version, name, checksum, rollback_sql, duration_ms, progress) VALUES (?, ?, ?, ?, ?, ?)"
                            + " ON CONFLICT (version) DO UPDATE SET name = excluded.name, checksum = excluded.checksum,"
                            + " rollback_sql = excluded.rollback_sql, duration_ms = excluded.duration_ms,"
                            + " progress = excluded.progress",
                    squash.version(),
                    squash.name().name(),
                    squash.checksum(Direction.UP),
                    squash.sql(Direction.DOWN),
                    adoption.row().durationMillis(),
                    adoption.row().progress().orElse(null));
        } catch (SQLException e) {
            throw SqlFailure.historyTable(
                    "The rows that " + squash + " replaces in " + table + " cannot be changed", e);
        }
    }

    /** Keeps, with the row of a version, how the database should be then. The column is added when it is first used. */
    void keepSnapshot(Session session, int version, String snapshot) {
        try {
            session.execute("ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS snapshot TEXT");
            session.update(
                    "UPDATE " + table + " SET snapshot = ? WHERE version OPERATOR(pg_catalog.=) ?", snapshot, version);
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The snapshot of version " + version + " cannot be stored", e);
        }
    }

    /** The statement that records a migration as applied, complete in itself. */
    String entry(Migration migration, String rollback) {
        return "INSERT INTO " + table + " (version, name, checksum, rollback_sql) VALUES (" + migration.version() + ", "
                + text(migration.name().name()) + ", " + text(migration.checksum(Direction.UP)) + ", "
                + text(rollback) + ")";
    }

    /** Means the same whatever standard_conforming_strings is (manual 4.1.2.2). */
    private static String text(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Records as applied what an existing database had all along. */
    void adopted(Session session, Migration migration) throws SQLException {
        session.update(
                "INSERT INTO " + table + " (version, name, checksum, rollback_sql) VALUES (?, ?, ?, ?)",
                migration.version(),
                migration.name().name(),
                migration.checksum(Direction.UP),
                migration.sql(Direction.DOWN));
    }

    /** The rollback that was stored when a migration was applied. */
    Optional<String> storedRollback(Session session, int version) {
        try {
            List<Optional<String>> stored = session.query(
                    "SELECT rollback_sql FROM " + table + " WHERE version OPERATOR(pg_catalog.=) ?",
                    row -> Optional.ofNullable(row.getString(1)),
                    version);
            return stored.isEmpty() ? Optional.empty() : stored.get(0);
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The stored rollback of version " + version + " cannot be read", e);
        }
    }
}
