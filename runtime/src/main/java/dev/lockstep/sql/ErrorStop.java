package dev.lockstep.sql;

/**
 * The lines that make plain {@code psql -f} stop at the first error, with exit code 3. Without them it goes on: a transaction
 * that failed is rolled back by its COMMIT, and psql ends with 0 as if all were well (PostgreSQL manual, psql, ON_ERROR_STOP
 * and Exit Status).
 */
public final class ErrorStop {

    private static final String SET = "\\set ON_ERROR_STOP on\n";

    /** In a script of one step. */
    public static final String OF_ONE_STEP = "\n-- psql stops at the first error.\n" + SET;

    /** In a script of several steps. */
    public static final String OF_STEPS =
            "\n-- psql stops at the first error; what is done by then stays done, step by step.\n" + SET;

    private ErrorStop() {}
}
