package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups the tokens of a script into statements, as psql does: a semicolon ends a statement unless it stands in parentheses
 * or in the body of a SQL-standard function ({@code BEGIN ATOMIC … END}, manual of CREATE FUNCTION).
 *
 * <p>Like the {@link Lexer} it never fails. A psql command between two statements comes out as a statement of one token.
 */
final class StatementTokens {

    private final String text;
    private final Lexer lexer;
    private final List<Token> statement = new ArrayList<>();
    private int parentheses;
    private int bodies;
    private boolean ended;
    private boolean terminated;
    private int end;

    StatementTokens(String text) {
        this.text = text;
        this.lexer = new Lexer(text);
    }

    /** The tokens of the next statement that has any, without its semicolon; empty behind the last. */
    List<Token> next() {
        statement.clear();
        parentheses = 0;
        bodies = 0;
        while (!ended) {
            Token token = lexer.next();
            ended = token.kind() == Kind.END;
            boolean complete = ended || (token.kind() == Kind.SEMICOLON && parentheses == 0 && bodies == 0);
            if (!complete) {
                track(token);
                statement.add(token);
            }
            terminated = complete && !ended;
            end = ended && !statement.isEmpty()
                    ? statement.get(statement.size() - 1).end()
                    : token.end();
            boolean command = statement.size() == 1 && token.kind() == Kind.META_COMMAND;
            terminated |= command;
            if ((complete && !statement.isEmpty()) || command) {
                break;
            }
        }
        return List.copyOf(statement);
    }

    /** Whether a semicolon ends the statement that was given last, or it needs none, as a command to psql. */
    boolean isTerminated() {
        return terminated;
    }

    /** Behind the statement that was given last, and its semicolon. */
    int end() {
        return end;
    }

    private void track(Token token) {
        switch (token.kind()) {
            case OPEN -> parentheses++;
            case CLOSE -> parentheses = Math.max(0, parentheses - 1);
            case WORD -> trackBody(token);
            default -> {}
        }
    }

    /** Only the body of a routine nests: CASE and BEGIN ATOMIC open, END closes. */
    private void trackBody(Token token) {
        if (statement.isEmpty() || parentheses > 0 || isName()) {
            return;
        }
        if (bodies > 0 && token.is(text, "CASE")) {
            bodies++;
        } else if (bodies > 0 && token.is(text, "END")) {
            bodies--;
        } else if (token.is(text, "ATOMIC") && last().is(text, "BEGIN") && createsRoutine()) {
            bodies++;
        }
    }

    /** Behind AS or a dot even a keyword is a name. */
    private boolean isName() {
        return last().is(text, "AS") || last().text(text).equals(".");
    }

    private Token last() {
        return statement.get(statement.size() - 1);
    }

    private boolean createsRoutine() {
        int kind = statement.size() > 3 && statement.get(1).is(text, "OR") ? 3 : 1;
        return statement.get(0).is(text, "CREATE")
                && statement.size() > kind
                && (statement.get(kind).is(text, "FUNCTION")
                        || statement.get(kind).is(text, "PROCEDURE"));
    }
}
