package dev.lockstep.postgres;

import dev.lockstep.migration.LoneStatement;
import dev.lockstep.migration.ScriptStep;
import dev.lockstep.migration.ScriptStep.SingleStep;
import dev.lockstep.migration.ScriptStep.TransactionStep;

/** How each kind of step is tried. */
record Attempts(StepContext context) implements ScriptStep.Visitor<Attempt> {

    @Override
    public Attempt transaction(TransactionStep step) {
        return new TransactionAttempt(context, step);
    }

    @Override
    public Attempt single(SingleStep step) {
        LoneEffect effect = step.kind()
                .accept(new LoneEffects(context.session(), step.statement().sql()));
        Attempt alone = new LoneAttempt(context, step, effect);
        // Begun outside of a transaction it is gone on with there.
        boolean mayBeTransaction = step.kind() instanceof LoneStatement.Ordinary && !context.begunBefore();
        return mayBeTransaction ? () -> inTransactionOrAlone(step, alone) : alone;
    }

    /** 25001 active_sql_transaction and 2D000 invalid_transaction_termination: not in a transaction, says the server. */
    private void inTransactionOrAlone(SingleStep step, Attempt alone) throws StepFailure {
        try {
            new TransactionAttempt(context, step.inTransaction()).run();
        } catch (StepFailure failure) {
            if (!failure.state().equals("25001") && !failure.state().equals("2D000")) {
                throw failure;
            }
            alone.run();
        }
    }
}
