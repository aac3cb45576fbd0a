package dev.lockstep;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a migration failed. Its step was undone; every step before it is committed and recorded, and the next run
 * goes on from there.
 */
public final class StatementFailedException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient FailedStatement failed;

    public StatementFailedException(FailedStatement failed, @Nullable Throwable cause) {
        super("LS710", failed.message(), cause);
        this.failed = failed;
    }

    /** The file that holds the statement, as it would be opened. */
    public String file() {
        return failed.file();
    }

    /** The line of the error, from 1: where PostgreSQL points to, else where the statement begins. */
    public int line() {
        return failed.line();
    }

    /** The column of the error, from 1. */
    public int column() {
        return failed.column();
    }

    /** The statement, with passwords made unreadable. */
    public String statement() {
        return failed.statement();
    }

    /** As PostgreSQL gives it (manual appendix A); empty when the connection broke without one. */
    public String sqlState() {
        return failed.sqlState();
    }

    /** The migration that failed. */
    public int version() {
        return failed.version();
    }

    /** How many steps of that migration are done. */
    public int stepsDone() {
        return failed.stepsDone();
    }

    /** Of how many. */
    public int steps() {
        return failed.steps();
    }

    /** What this run had applied (or rolled back) before, oldest first. */
    public List<String> done() {
        return failed.done();
    }
}
