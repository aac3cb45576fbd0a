package dev.lockstep.migration;

import dev.lockstep.migration.ScriptStep.SingleStep;
import dev.lockstep.migration.ScriptStep.TransactionStep;
import dev.lockstep.migration.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a script from its first statement to its last, gathers transaction blocks, and refuses what a driver cannot run. It is on
 * the way of a start that applies something, where each lambda that runs once costs more than what it does.
 */
final class ScriptParser {

    private final String fileName;
    private final String text;
    private final Positions positions;
    private final List<ScriptStep> steps = new ArrayList<>();
    private final List<Tracking> tracking = new ArrayList<>();
    private final List<ScriptStatement> block = new ArrayList<>();
    private final List<Pace> blockPaces = new ArrayList<>();
    private List<ScriptSetting> settings = List.of();
    private List<ScriptSetting> settingsBefore = List.of();
    private @Nullable ScriptStatement begin;

    ScriptParser(String fileName, String text) {
        this.fileName = fileName;
        this.text = text;
        this.positions = new Positions(text);
    }

    Script parse() {
        StatementTokens statements = new StatementTokens(text);
        for (List<Token> tokens = statements.next(); !tokens.isEmpty(); tokens = statements.next()) {
            if (!MetaCommand.isHarmless(text, tokens)) {
                refuseBroken(tokens);
                take(tokens);
            }
        }
        if (begin != null) {
            throw problem(
                    begin.offset(),
                    "BEGIN without COMMIT. The script would leave its transaction open, and everything in it would be lost."
                            + " Put COMMIT; at the end of the block.");
        }
        return new Script(fileName, steps, tracking);
    }

    private void take(List<Token> tokens) {
        ScriptStatement statement = statement(tokens);
        switch (TransactionControl.of(text, tokens)) {
            case BEGIN -> openBlock(statement);
            case COMMIT -> closeBlock(statement);
            case NONE -> takeOrdinary(statement, tokens);
            case ROLLBACK ->
                throw problem(
                        statement.offset(),
                        "ROLLBACK would undo what the script has done, and leave it recorded as applied. Take it out; to"
                                + " undo a part, use SAVEPOINT and ROLLBACK TO SAVEPOINT inside the block.");
            case CHAIN ->
                throw problem(
                        statement.offset(),
                        "AND CHAIN opens a transaction that no BEGIN shows. Write COMMIT; and BEGIN; as two statements.");
            case PREPARE ->
                throw problem(
                        statement.offset(),
                        "PREPARE TRANSACTION leaves the transaction open beyond the session, where its tracking row cannot"
                                + " follow. End the block with COMMIT;.");
        }
    }

    private void openBlock(ScriptStatement statement) {
        if (begin != null) {
            throw problem(
                    statement.offset(),
                    "BEGIN inside the transaction that began on line " + begin.line()
                            + ". PostgreSQL has no nested transactions. Put COMMIT; before it, or take it out.");
        }
        begin = statement;
        settingsBefore = settings;
    }

    private void closeBlock(ScriptStatement statement) {
        if (begin == null) {
            throw problem(
                    statement.offset(),
                    "COMMIT without BEGIN. What stands before it has been committed statement by statement. Put BEGIN;"
                            + " where the transaction should begin, or take COMMIT out.");
        }
        steps.add(new TransactionStep(settingsBefore, begin, block, statement, Pace.of(blockPaces)));
        block.clear();
        blockPaces.clear();
        begin = null;
    }

    private void takeOrdinary(ScriptStatement statement, List<Token> tokens) {
        Optional<Tracking> tracked = Tracking.of(text, tokens);
        Optional<String> local = SessionSetting.local(text, tokens);
        Optional<Pace> pace = Pace.of(text, tokens);
        if (tracked.isPresent()) {
            tracking.add(tracked.get());
        } else if (begin != null) {
            block.add(local.isPresent() ? statement.as(local.get()) : statement);
            if (pace.isPresent()) {
                blockPaces.add(pace.get());
            }
        } else if (local.isEmpty()) {
            steps.add(new SingleStep(
                    settings, statement, LoneStatementReader.read(text, tokens), pace.orElse(Pace.QUICK)));
        }
        if (SessionSetting.resetsAll(text, tokens)) {
            settings = List.of();
        }
        if (local.isPresent()) {
            remember(new ScriptSetting(statement, statement.as(local.get())));
        }
    }

    private void remember(ScriptSetting setting) {
        List<ScriptSetting> more = new ArrayList<>(settings);
        more.add(setting);
        settings = List.copyOf(more);
    }

    private ScriptStatement statement(List<Token> tokens) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        return new ScriptStatement(text.substring(start, end), start, positions.line(start), positions.column(start));
    }

    private void refuseBroken(List<Token> tokens) {
        int depth = 0;
        int outermost = 0;
        for (Token token : tokens) {
            refuseUnclosed(token);
            if (token.kind() == Kind.META_COMMAND) {
                throw metaCommand(token);
            }
            if (token.kind() == Kind.OPEN && depth++ == 0) {
                outermost = token.start();
            }
            if (token.kind() == Kind.CLOSE && depth > 0) {
                depth--;
            }
        }
        if (depth > 0) {
            throw problem(
                    outermost,
                    "This parenthesis is never closed, so everything from here is one statement. Close it with ).");
        }
        refuseCopy(tokens);
    }

    private void refuseUnclosed(Token token) {
        if (token.closed()) {
            return;
        }
        String what =
                switch (token.kind()) {
                    case QUOTED_NAME -> "This quoted name has no closing \"";
                    case DOLLAR_STRING -> "This dollar-quoted string has no second " + dollarTag(token);
                    case COMMENT -> "This comment has no closing */ (comments nest in PostgreSQL)";
                    default -> "This string has no closing '";
                };
        throw problem(token.start(), what + ". Everything up to the end of the file would belong to it. Close it.");
    }

    private String dollarTag(Token token) {
        return text.substring(token.start(), text.indexOf('$', token.start() + 1) + 1);
    }

    private ScriptException metaCommand(Token token) {
        String command = token.text(text).stripTrailing();
        String advice = command.startsWith("\\i")
                ? "Put the content of that file here."
                : "Take the line out, or write it in SQL; only \\set ON_ERROR_STOP on is understood.";
        return problem(token.start(), "'" + command + "' is a command to psql, which the runtime is not. " + advice);
    }

    private void refuseCopy(List<Token> tokens) {
        Token first = tokens.get(0);
        if (!first.is(text, "COPY")) {
            return;
        }
        for (int i = 1; i < tokens.size(); i++) {
            boolean client = tokens.get(i).is(text, "STDIN") || tokens.get(i).is(text, "STDOUT");
            boolean direction =
                    tokens.get(i - 1).is(text, "FROM") || tokens.get(i - 1).is(text, "TO");
            if (client && direction) {
                throw problem(
                        first.start(),
                        "COPY through the client needs psql. Write the rows as INSERT INTO … VALUES …, or COPY from a file"
                                + " that lies on the server.");
            }
        }
    }

    private ScriptException problem(int offset, String problem) {
        return new ScriptException(fileName, positions.line(offset), positions.column(offset), problem);
    }
}
