package dev.lockstep.postgres;

import java.sql.SQLException;

/**
 * The effect of a statement that runs outside of a transaction, as far as it can be asked for: what an interrupted run has left,
 * what of that is in the way, and what is left to do.
 */
sealed interface LoneEffect permits Repetition, IndexBuild, IndexDrop, IndexRebuild, PartitionDetach {

    /**
     * Whether nothing is left to do.
     *
     * @param resumed whether an earlier run may have begun it; if none has, what is there is not of our making
     */
    boolean isThere(boolean resumed) throws SQLException;

    /** Takes away what a failed or interrupted attempt has left in the way, and nothing else. */
    void clear() throws SQLException;

    /** What is to be run now. */
    String statement() throws SQLException;
}
