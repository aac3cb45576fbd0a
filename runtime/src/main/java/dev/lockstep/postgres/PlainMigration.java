package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import dev.lockstep.migration.LoneStatement;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.ScriptSetting;
import dev.lockstep.migration.ScriptStatement;
import dev.lockstep.migration.ScriptStep;
import dev.lockstep.migration.ScriptStep.SingleStep;
import dev.lockstep.migration.ScriptStep.TransactionStep;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A migration that nobody has begun and that is one transaction: its effect, its record and nothing else, so that several can
 * stand one behind the other in one message.
 */
record PlainMigration(Migration migration, ScriptRun run, TransactionStep step, String rollback) {

    /** An isolation level would have to come before what the message says in front of it (manual of SET TRANSACTION). */
    private static final Set<String> PLAIN_BEGIN =
            Set.of("BEGIN", "BEGIN WORK", "BEGIN TRANSACTION", "START TRANSACTION");

    /** Empty for what has to be taken step by step. */
    static Optional<PlainMigration> of(PendingMigration pending, ScriptRun run) {
        if (pending.row().exists() || run.steps().size() != 1) {
            return Optional.empty();
        }
        Optional<TransactionStep> step = run.steps().get(0).accept(new OneTransaction());
        if (step.isEmpty() || !isPlain(step.get())) {
            return Optional.empty();
        }
        Migration migration = pending.migration();
        return Optional.of(new PlainMigration(migration, run, step.get(), migration.sql(Direction.DOWN)));
    }

    private static boolean isPlain(TransactionStep step) {
        return PLAIN_BEGIN.contains(step.begin().sql().toUpperCase(Locale.ROOT))
                && !TransactionAttempt.tracksItself(step);
    }

    private static final class OneTransaction implements ScriptStep.Visitor<Optional<TransactionStep>> {

        @Override
        public Optional<TransactionStep> transaction(TransactionStep step) {
            return Optional.of(step);
        }

        @Override
        public Optional<TransactionStep> single(SingleStep step) {
            boolean mayBeTransaction = step.kind() instanceof LoneStatement.Ordinary;
            return mayBeTransaction ? Optional.of(step.inTransaction()) : Optional.empty();
        }
    }

    /** How long it is as text, about. */
    int characters() {
        int characters = rollback.length();
        for (ScriptStatement statement : step.statements()) {
            characters += statement.sql().length();
        }
        return characters;
    }

    /** Appends the transaction, with what is set for it and {@code record}, the statement that enters it in the history. */
    void appendTo(StringBuilder message, String settings, String record) {
        append(message, step.begin().sql());
        append(message, settings);
        append(message, record);
        for (ScriptSetting setting : step.settings()) {
            append(message, setting.local().sql());
        }
        for (ScriptStatement statement : step.statements()) {
            append(message, statement.sql());
        }
        append(message, step.commit().sql());
    }

    /** A line feed goes with the semicolon: a statement may end with a comment. */
    private static void append(StringBuilder message, String sql) {
        message.append(sql).append("\n;\n");
    }
}
