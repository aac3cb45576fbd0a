package dev.lockstep.migration;

import java.util.List;

/** What a statement does to the transaction that a script is in. */
enum TransactionControl {
    /** An ordinary statement, which ROLLBACK TO a savepoint and COMMIT PREPARED are as well. */
    NONE,
    /** BEGIN, START TRANSACTION. */
    BEGIN,
    /** COMMIT, END. */
    COMMIT,
    /** ROLLBACK, ABORT: undoes what the script has just done. */
    ROLLBACK,
    /** COMMIT AND CHAIN, ROLLBACK AND CHAIN: begins a block that no BEGIN shows. */
    CHAIN,
    /** PREPARE TRANSACTION: leaves the block open beyond the session. */
    PREPARE;

    /** Manual of BEGIN, START TRANSACTION, COMMIT, END, ROLLBACK, ABORT, PREPARE TRANSACTION. */
    static TransactionControl of(String script, List<Token> statement) {
        TokenCursor tokens = new TokenCursor(script, statement);
        if (tokens.skip("BEGIN") || tokens.skip("START", "TRANSACTION")) {
            return BEGIN;
        }
        if (tokens.skip("PREPARE", "TRANSACTION")) {
            return PREPARE;
        }
        boolean commits = tokens.skip("COMMIT") || tokens.skip("END");
        boolean undoes = !commits && (tokens.skip("ROLLBACK") || tokens.skip("ABORT"));
        if (!commits && !undoes) {
            return NONE;
        }
        if (tokens.skip("PREPARED")) {
            return NONE;
        }
        boolean ignored = tokens.skip("WORK") || tokens.skip("TRANSACTION");
        if (undoes && tokens.skip("TO")) {
            return NONE;
        }
        if (tokens.skip("AND", "CHAIN")) {
            return CHAIN;
        }
        return commits ? COMMIT : ROLLBACK;
    }
}
