package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Rewrites a statement that sets something for the session (manual of SET and RESET) into the form that ends with the
 * transaction. So a script leaks nothing, and behind a transaction pooler every step of it finds what an earlier step has set.
 */
final class SessionSetting {

    private final String script;
    private final List<Token> statement;
    private final TokenCursor tokens;

    private SessionSetting(String script, List<Token> statement) {
        this.script = script;
        this.statement = statement;
        this.tokens = new TokenCursor(script, statement);
    }

    /** The local form; empty for any other statement, and for what is local already. */
    static Optional<String> local(String script, List<Token> statement) {
        return new SessionSetting(script, statement).local();
    }

    /** Whether the statement takes back all that was set before it. */
    static boolean resetsAll(String script, List<Token> statement) {
        TokenCursor tokens = new TokenCursor(script, statement);
        return (tokens.skip("RESET", "ALL") || tokens.skip("DISCARD", "ALL")) && tokens.atEnd();
    }

    private Optional<String> local() {
        if (tokens.skip("SET")) {
            return set();
        }
        if (tokens.skip("RESET")) {
            return reset();
        }
        return tokens.skip("SELECT") ? setConfig() : Optional.empty();
    }

    private Optional<String> set() {
        if (tokens.skip("LOCAL") || tokens.skip("TRANSACTION") || tokens.skip("CONSTRAINTS")) {
            return Optional.empty();
        }
        if (tokens.skip("SESSION", "CHARACTERISTICS")) {
            return Optional.empty();
        }
        boolean authorization = tokens.skip("SESSION", "AUTHORIZATION");
        boolean session = !authorization && tokens.skip("SESSION");
        return from(session ? 2 : 1).map(rest -> "SET LOCAL " + rest);
    }

    private Optional<String> reset() {
        if (tokens.skip("ALL") || tokens.skip("TRANSACTION")) {
            return Optional.empty();
        }
        if (tokens.skip("ROLE")) {
            return Optional.of("SET LOCAL ROLE NONE");
        }
        boolean words = tokens.skip("SESSION", "AUTHORIZATION") || tokens.skip("TIME", "ZONE");
        return from(1).map(rest -> "SET LOCAL " + rest + (words ? " DEFAULT" : " TO DEFAULT"));
    }

    /** {@code SELECT set_config('search_path', '', false)}, as pg_dump writes it. */
    private Optional<String> setConfig() {
        tokens.skip("pg_catalog", ".");
        boolean sets = tokens.skip("set_config", "(")
                && tokens.skip(Kind.STRING)
                && tokens.skip(",")
                && tokens.skip(Kind.STRING)
                && tokens.skip(",", "false", ")")
                && tokens.atEnd();
        if (!sets) {
            return Optional.empty();
        }
        int last = statement.get(statement.size() - 2).start();
        return Optional.of(script.substring(statement.get(0).start(), last) + "true)");
    }

    private Optional<String> from(int token) {
        if (token >= statement.size()) {
            return Optional.empty();
        }
        int end = statement.get(statement.size() - 1).end();
        return Optional.of(script.substring(statement.get(token).start(), end));
    }
}
