package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.Tracking;
import dev.lockstep.postgres.History.Form;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history table of one schema, by its full name: a script may have changed the search path. Whoever writes holds
 * the {@link MigrationLock}.
 */
final class HistoryWriter {

    private final String table;

    HistoryWriter(MigrationLock lock) {
        this.table = lock.quotedSchema() + "." + Tracking.TABLE;
    }

    /** Creates the table, or adds the columns that one kept by hand lacks. */
    void prepare(Session session, History history) {
        try {
            if (history.rows().isEmpty()) {
                session.execute(Tracking.CREATE_TABLE.replace(Tracking.TABLE, table));
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

    /** Fills in what psql could not know, for what it has applied. */
    void complete(Session session, History history, Map<Integer, Migration> known) {
        for (HistoryRow row : history.rows()) {
            Migration migration = known.get(row.version());
            if (migration != null && row.isComplete() && row.checksum().isEmpty()) {
                try {
                    session.update(
                            "UPDATE " + table
                                    + " SET checksum = ?, rollback_sql = ? WHERE version = ? AND checksum IS NULL",
                            migration.checksum(Direction.UP),
                            migration.sql(Direction.DOWN),
                            row.version());
                } catch (SQLException e) {
                    throw SqlFailure.historyTable("The row of " + row + " in " + table + " cannot be completed", e);
                }
            }
        }
    }

    /** Records that a migration is applied, or how far it is. It may have a row: of an earlier step, or by its own script. */
    void applied(Session session, Migration migration, long millis, @Nullable Progress progress) throws SQLException {
        session.update(
                "INSERT INTO " + table + " (version, name, checksum, rollback_sql, duration_ms, progress)"
                        + " VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (version) DO UPDATE SET name = excluded.name, applied_at = now(),"
                        + " checksum = excluded.checksum, rollback_sql = excluded.rollback_sql,"
                        + " duration_ms = excluded.duration_ms, progress = excluded.progress",
                migration.version(),
                migration.name().name(),
                migration.checksum(Direction.UP),
                migration.sql(Direction.DOWN),
                millis,
                progress == null ? null : progress.toString());
    }

    /** Records how far a rollback is, with the rollback itself: the rest of it must be taken from the same text. */
    void rollingBack(Session session, int version, String rollback, Progress progress) throws SQLException {
        session.update(
                "UPDATE " + table + " SET progress = ?, rollback_sql = ? WHERE version = ?",
                progress.toString(),
                rollback,
                version);
    }

    /** Takes the row away. It may be gone already, by the script itself. */
    void rolledBack(Session session, int version) throws SQLException {
        session.update("DELETE FROM " + table + " WHERE version = ?", version);
    }

    /** The rollback that was stored when a migration was applied. */
    Optional<String> storedRollback(Session session, int version) {
        try {
            List<Optional<String>> stored = session.query(
                    "SELECT rollback_sql FROM " + table + " WHERE version = " + version,
                    row -> Optional.ofNullable(row.getString(1)));
            return stored.isEmpty() ? Optional.empty() : stored.get(0);
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The stored rollback of version " + version + " cannot be read", e);
        }
    }
}
