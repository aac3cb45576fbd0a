package dev.lockstep.postgres;

import java.sql.SQLException;

/**
 * Records that a step is done. It is called inside the transaction of a transactional step, so that effect and record commit
 * together, and right behind a statement that stands alone.
 */
@FunctionalInterface
interface StepRecord {

    /** {@code done} steps of the script are done, all of them when the migration is finished. */
    void write(int done) throws SQLException;
}
