package dev.lockstep.postgres;

import dev.lockstep.migration.ScriptSetting;
import dev.lockstep.migration.ScriptStep.SingleStep;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement outside of a transaction, whose record cannot be committed with it: that it begins is recorded before, and that
 * it is done behind it. Whoever finds it begun asks what is there and does what is left.
 */
record LoneAttempt(StepContext context, SingleStep step, LoneEffect effect) implements Attempt {

    @Override
    public void run() throws StepFailure {
        int before = context.number() - 1;
        boolean resumed = context.begunBefore();
        context.enter(account -> context.watch().process(account.begun(before)));
        try {
            settle(resumed);
        } catch (StepFailure failure) {
            if (!SqlFailure.isConnectionLost(failure.state())) {
                leaveNothing(failure);
            }
            throw failure;
        }
        context.enter(account -> {
            account.done(context.number());
            account.settle();
        });
    }

    /** Sets what the script has set, sees to the effect, and takes the settings back. */
    private void settle(boolean resumed) throws StepFailure {
        try {
            set();
            if (!effect.isThere(resumed)) {
                effect.clear();
                execute(resumed);
            }
            context.state().restore();
        } catch (SQLException e) {
            throw StepFailure.at(step.statement(), e);
        }
    }

    private void set() throws SQLException, StepFailure {
        if (!context.state().isPooled()) {
            context.session().execute("SET lock_timeout = 0; SET statement_timeout = 0");
            for (ScriptSetting setting : step.settings()) {
                context.execute(setting.session());
            }
        } else if (!step.settings().isEmpty()) {
            throw new SQLException(
                    "This statement runs outside of a transaction, where behind a transaction pooler nothing"
                            + " can be set for it, and the script sets something before it (line "
                            + step.settings().get(0).session().line()
                            + "). Connect to the server directly, or write the"
                            + " statement so that it needs no setting.");
        }
    }

    /** What was begun before may have been finished by then. */
    private void execute(boolean resumed) throws SQLException {
        try {
            context.session().execute(effect.statement());
        } catch (SQLException e) {
            if (SqlFailure.isConnectionLost(SqlFailure.state(e))
                    || (!context.passesOver(e) && !effect.isThere(resumed))) {
                throw e;
            }
        }
    }

    /** Half an index costs every write, and a unique one refuses rows. Each of these may fail, and none must stop the next. */
    private void leaveNothing(StepFailure failure) {
        List<Cleaning> cleanings = List.of(
                effect::clear, context.state()::restore, () -> context.account().abandoned(context.number() - 1));
        for (Cleaning cleaning : cleanings) {
            try {
                cleaning.clean();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    @FunctionalInterface
    private interface Cleaning {
        void clean() throws SQLException;
    }
}
