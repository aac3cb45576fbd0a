package dev.lockstep.postgres;

import dev.lockstep.migration.Script;
import dev.lockstep.migration.ScriptStatement;
import dev.lockstep.migration.ScriptStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs a script as psql would: one statement after the other, on one connection. */
public final class ScriptRunOnce implements ScriptStep.Visitor<Boolean> {

    private final Statement statement;

    private ScriptRunOnce(Statement statement) {
        this.statement = statement;
    }

    public static void on(TestDatabase database, String script) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            ScriptRunOnce run = new ScriptRunOnce(statement);
            Script.parse("script.sql", script).steps().forEach(step -> step.accept(run));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Boolean transaction(ScriptStep.TransactionStep step) {
        run(List.of(step.begin()));
        run(step.statements());
        return run(List.of(step.commit()));
    }

    @Override
    public Boolean single(ScriptStep.SingleStep step) {
        return run(List.of(step.statement()));
    }

    private boolean run(List<ScriptStatement> statements) {
        for (ScriptStatement each : statements) {
            try {
                statement.execute(each.sql());
            } catch (SQLException e) {
                throw new IllegalStateException(each.sql(), e);
            }
        }
        return true;
    }
}
