package dev.lockstep.migration;

import dev.lockstep.sql.ErrorStop;
import dev.lockstep.sql.TrackingSql;
import java.util.List;

/**
 * The scripts of several migrations, one behind the other, as the script of one. Every statement stays as it was written and
 * every step stays a step, so that a database which has done the first of them can go on behind them. Only the tracking is
 * that of the whole: in the last transaction, where it belongs.
 */
final class SquashedScript {

    private final String account;
    private final StringBuilder text = new StringBuilder();

    private SquashedScript(String account) {
        this.account = account;
    }

    /** {@code parts} are the scripts in the order in which they go up, oldest first. */
    static String up(MigrationName squash, List<MigrationName> replaced, List<String> parts) {
        String header = "-- " + squash + "\n--\n-- Replaces, step for step:\n" + lines(replaced)
                + "-- A database that has some of them goes on behind those.\n";
        return new SquashedScript(TrackingSql.insert(squash.version(), squash.name())).write(header, parts);
    }

    /** {@code parts} are the rollbacks in the order in which they go down, newest first. */
    static String down(MigrationName squash, int from, List<MigrationName> replaced, List<String> parts) {
        String header = "-- " + squash + "_ROLLBACK\n--\n-- Takes back, newest first:\n" + lines(replaced);
        return new SquashedScript(TrackingSql.delete(from, squash.version())).write(header, parts);
    }

    private static String lines(List<MigrationName> names) {
        StringBuilder lines = new StringBuilder();
        names.forEach(name -> lines.append("--   ").append(name).append('\n'));
        return lines.toString();
    }

    private String write(String header, List<String> parts) {
        text.append(header).append(ErrorStop.OF_STEPS);
        boolean accounted = false;
        for (int i = 0; i < parts.size(); i++) {
            accounted = part(parts.get(i), i == parts.size() - 1);
        }
        if (!accounted) {
            text.append("\nBEGIN;\n").append(account).append(";\nCOMMIT;\n");
        }
        return text.toString();
    }

    /** Whether the account of the whole has taken the place of the part's own. */
    private boolean part(String script, boolean last) {
        ScriptEdit edit = new ScriptEdit(script, between -> between);
        boolean accounted = false;
        StatementTokens statements = new StatementTokens(script);
        for (List<Token> tokens = statements.next(); !tokens.isEmpty(); tokens = statements.next()) {
            int start = tokens.get(0).start();
            if (isOwnTracking(script, tokens) && last && !accounted) {
                edit.replace(start, tokens.get(tokens.size() - 1).end(), account);
                accounted = true;
            } else if (isOwnTracking(script, tokens) || MetaCommand.isHarmless(script, tokens)) {
                edit.replace(paragraphStart(script, start), lineEnd(script, statements.end()), "");
            } else if (!statements.isTerminated()) {
                edit.replace(statements.end(), statements.end(), ";");
            }
        }
        String part = edit.finish();
        text.append('\n').append(part).append(part.endsWith("\n") ? "" : "\n");
        return accounted;
    }

    private static boolean isOwnTracking(String script, List<Token> tokens) {
        return Tracking.of(script, tokens)
                .filter(tracking -> tracking.version().isPresent())
                .isPresent();
    }

    /** The statement goes with the comment right above it, and the empty line above that. */
    private static int paragraphStart(String script, int statement) {
        int start = script.lastIndexOf('\n', statement - 1) + 1;
        if (!script.substring(start, statement).isBlank()) {
            return statement;
        }
        while (lineAbove(script, start).startsWith("--")) {
            start = startOfLineAbove(script, start);
        }
        return start > 0 && lineAbove(script, start).isBlank() ? startOfLineAbove(script, start) : start;
    }

    private static String lineAbove(String script, int start) {
        return start == 0 ? "" : script.substring(startOfLineAbove(script, start), start - 1);
    }

    private static int startOfLineAbove(String script, int start) {
        return script.lastIndexOf('\n', start - 2) + 1;
    }

    private static int lineEnd(String script, int end) {
        int newLine = script.indexOf('\n', end);
        return newLine >= 0 && script.substring(end, newLine).isBlank() ? newLine + 1 : end;
    }
}
