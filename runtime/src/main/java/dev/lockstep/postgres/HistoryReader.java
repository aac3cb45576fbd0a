package dev.lockstep.postgres;

import dev.lockstep.postgres.History.Form;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the history table in one round trip and without a lock. That there is no table, or one with three columns only, is
 * learned from the error, so that the usual case asks nothing first.
 */
final class HistoryReader {

    private static final String PIN = "pg_catalog.set_config('search_path', COALESCE(pg_catalog.quote_ident("
            + "pg_catalog.current_schema()), '\"\"') OPERATOR(pg_catalog.||) ', pg_temp', true)";

    /**
     * Only the current schema is looked into: a table of that name in a later one is another application's, and a view there
     * would run its author's functions with our rights. It holds for the one message that it is sent in.
     */
    static final String PINNED = "SELECT " + PIN + "; ";

    /**
     * The same before a query of the history table. Where there is none it fails here, without a position in the text: to tell one, the
     * driver would look for translations of the word, which takes longer than all else that a first start does before its lock.
     */
    static final String PINNED_TO_HISTORY =
            "SELECT " + PIN + ", 'schema_migrations'::pg_catalog.text::pg_catalog.regclass; ";

    private static final String BY_HAND = PINNED_TO_HISTORY
            + "SELECT version, name, (extract(epoch FROM applied_at) OPERATOR(pg_catalog.*) 1000)::bigint"
            + " FROM schema_migrations ORDER BY version";

    private static final String WHOLE = PINNED_TO_HISTORY
            + "SELECT version, name, (extract(epoch FROM applied_at) OPERATOR(pg_catalog.*) 1000)::bigint, checksum,"
            + " duration_ms, progress"
            + " FROM schema_migrations ORDER BY version";

    private HistoryReader() {}

    static History read(Session session) {
        try {
            return readWhole(session);
        } catch (SQLException e) {
            throw SqlFailure.historyTable("The table schema_migrations cannot be read", e);
        }
    }

    private static History readWhole(Session session) throws SQLException {
        try {
            return history(Form.WHOLE, session.querySecond(WHOLE, HistoryReader::whole));
        } catch (SQLException e) {
            return switch (SqlFailure.state(e)) {
                case SqlFailure.UNDEFINED_TABLE -> History.NONE;
                case SqlFailure.UNDEFINED_COLUMN ->
                    history(
                            Form.BY_HAND,
                            session.querySecond(BY_HAND, row -> row(row, Optional.empty(), 0, Optional.empty())));
                default -> throw e;
            };
        }
    }

    private static History history(Form form, List<HistoryRow> rows) {
        return new History(rows.isEmpty() && form == Form.WHOLE ? Form.ABSENT : form, rows);
    }

    private static HistoryRow whole(ResultSet row) throws SQLException {
        return row(row, Optional.ofNullable(row.getString(4)), row.getLong(5), Optional.ofNullable(row.getString(6)));
    }

    private static HistoryRow row(ResultSet row, Optional<String> checksum, long duration, Optional<String> progress)
            throws SQLException {
        long millis = row.getLong(3);
        Optional<Instant> appliedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
        return new HistoryRow(row.getInt(1), row.getString(2), appliedAt, checksum, duration, progress);
    }
}
