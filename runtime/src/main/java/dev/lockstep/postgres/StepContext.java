package dev.lockstep.postgres;

import dev.lockstep.migration.ScriptStatement;
import java.sql.SQLException;
import java.util.Set;

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
        boolean begunBefore,
        boolean unfinished) {

    /**
     * What an object that is not there is told by, or one that is there still (manual appendix A, class 42): a step of the
     * migration that would have made it, or taken it away, was never reached.
     */
    private static final Set<String> NEVER_REACHED =
            Set.of("42P01", "42703", "42704", "42883", "3F000", "42P07", "42701", "42710", "42P06", "42723");

    void execute(ScriptStatement statement) throws StepFailure {
        try {
            session.execute(statement.sql());
        } catch (SQLException e) {
            throw StepFailure.at(statement, e);
        }
    }

    /** A statement of a script inside its transaction. */
    void executeInside(ScriptStatement statement) throws StepFailure {
        if (!unfinished) {
            execute(statement);
            return;
        }
        try {
            session.execute("SAVEPOINT lockstep");
            executeOrPassOver(statement);
        } catch (SQLException e) {
            throw StepFailure.at(statement, e);
        }
    }

    private void executeOrPassOver(ScriptStatement statement) throws SQLException {
        try {
            session.execute(statement.sql());
            session.execute("RELEASE SAVEPOINT lockstep");
        } catch (SQLException e) {
            if (!passesOver(e)) {
                throw e;
            }
            session.execute("ROLLBACK TO SAVEPOINT lockstep; RELEASE SAVEPOINT lockstep");
        }
    }

    /** Whether a failure only says that the migration was not finished. */
    boolean passesOver(SQLException failure) {
        return unfinished && NEVER_REACHED.contains(SqlFailure.state(failure));
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
