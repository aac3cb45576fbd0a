package dev.lockstep.postgres;

import dev.lockstep.migration.ScriptStatement;
import java.sql.SQLException;

/**
 * What the attempts at one step share.
 *
 * @param number of the step, from 1
 * @param begunBefore whether an interrupted run may have begun the step, outside of a transaction
 */
record StepContext(
        Session session,
        SessionState state,
        RunLimits limits,
        Account account,
        Watch watch,
        int number,
        boolean begunBefore) {

    void execute(ScriptStatement statement) throws StepFailure {
        try {
            session.execute(statement.sql());
        } catch (SQLException e) {
            throw StepFailure.at(statement, e);
        }
    }

    /** Writes to the history. */
    @FunctionalInterface
    interface Entry {
        void write(Account account) throws SQLException;
    }

    void enter(Entry entry) throws StepFailure {
        try {
            entry.write(account);
        } catch (SQLException e) {
            throw StepFailure.atRecord(e);
        }
    }
}
