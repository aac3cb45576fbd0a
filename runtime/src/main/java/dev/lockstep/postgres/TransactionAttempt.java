package dev.lockstep.postgres;

import dev.lockstep.migration.ScriptSetting;
import dev.lockstep.migration.ScriptStatement;
import dev.lockstep.migration.ScriptStep.TransactionStep;
import dev.lockstep.migration.Tracking;
import java.sql.SQLException;
import java.util.Locale;

/**
 * A step in a transaction, committed together with its record. The record comes first: it is written with the rights and the
 * search path that the run began with, and it waits for whoever may be at the same step.
 */
record TransactionAttempt(StepContext context, TransactionStep step) implements Attempt {

    @Override
    public void run() throws StepFailure {
        boolean committed = false;
        try {
            context.execute(step.begin());
            limit();
            boolean tracksItself = tracksItself(step);
            if (!tracksItself) {
                context.enter(account -> context.watch().process(account.done(context.number())));
            }
            for (ScriptSetting setting : step.settings()) {
                context.execute(setting.local());
            }
            for (ScriptStatement statement : step.statements()) {
                context.executeInside(statement);
            }
            if (tracksItself) {
                context.enter(account -> account.doneByItself(context.number()));
            }
            context.execute(step.commit());
            context.account().settle();
            committed = true;
        } finally {
            if (!committed) {
                context.session().rollbackQuietly();
                context.account().undo();
            }
        }
    }

    private void limit() throws StepFailure {
        try {
            int major = context.session().serverMajor();
            context.session().execute(context.limits().settings(step.pace(), major));
        } catch (SQLException e) {
            throw StepFailure.at(step.begin(), e);
        }
    }

    /** A statement about the history that is none of the known ones: whoever wrote it meant to write the row. */
    static boolean tracksItself(TransactionStep step) {
        for (ScriptStatement statement : step.statements()) {
            if (statement.sql().toLowerCase(Locale.ROOT).contains(Tracking.TABLE)) {
                return true;
            }
        }
        return false;
    }
}
