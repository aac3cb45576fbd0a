package dev.lockstep.postgres;

import dev.lockstep.migration.LoneStatement.DropIndex;
import java.sql.SQLException;
import java.util.List;

/** Of DROP INDEX CONCURRENTLY: an interrupted one leaves an invalid index, which dropping once more takes away. */
record IndexDrop(Session session, DropIndex drop, String statement) implements LoneEffect {

    @Override
    public boolean isThere(boolean resumed) throws SQLException {
        return resumed
                && session.query("SELECT pg_catalog.to_regclass(?) IS NULL", row -> row.getBoolean(1), drop.index())
                        .equals(List.of(true));
    }

    @Override
    public void clear() {
        // Dropping it once more is the way.
    }
}
