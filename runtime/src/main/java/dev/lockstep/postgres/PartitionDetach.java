package dev.lockstep.postgres;

import dev.lockstep.migration.LoneStatement.DetachPartition;
import java.sql.SQLException;
import java.util.List;

/** Of DETACH PARTITION CONCURRENTLY: one that was interrupted between its two transactions has to be finalised (manual of ALTER TABLE). */
record PartitionDetach(Session session, DetachPartition detach, String written) implements LoneEffect {

    private static final String STATE = SqlResource.read("partition-state.sql");

    @Override
    public boolean isThere(boolean resumed) throws SQLException {
        return resumed && pending().isEmpty();
    }

    @Override
    public void clear() {
        // What was begun is finished by statement().
    }

    @Override
    public String statement() throws SQLException {
        return pending().contains(true)
                ? "ALTER TABLE " + detach.table() + " DETACH PARTITION " + detach.partition() + " FINALIZE"
                : written;
    }

    /** Empty when it is no partition. */
    private List<Boolean> pending() throws SQLException {
        return session.query(STATE, row -> row.getBoolean(1), detach.table(), detach.partition());
    }
}
