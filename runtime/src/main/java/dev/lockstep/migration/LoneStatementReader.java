package dev.lockstep.migration;

import dev.lockstep.migration.LoneStatement.CreateIndex;
import dev.lockstep.migration.LoneStatement.DetachPartition;
import dev.lockstep.migration.LoneStatement.DropIndex;
import dev.lockstep.migration.LoneStatement.Ordinary;
import dev.lockstep.migration.LoneStatement.Reindex;
import dev.lockstep.migration.LoneStatement.Repeatable;
import dev.lockstep.migration.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the statements that PostgreSQL does not run inside a transaction block (the manual says so on the page of each).
 * What it overlooks is no harm: the server refuses it in a transaction, and it is run outside of one then.
 */
final class LoneStatementReader {

    private final String script;
    private final List<Token> statement;

    private LoneStatementReader(String script, List<Token> statement) {
        this.script = script;
        this.statement = statement;
    }

    static LoneStatement read(String script, List<Token> statement) {
        return new LoneStatementReader(script, statement).read();
    }

    private LoneStatement read() {
        List<Optional<? extends LoneStatement>> readings =
                List.of(createIndex(), dropIndex(), reindex(), detachPartition(), repeatable());
        for (Optional<? extends LoneStatement> reading : readings) {
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return new Ordinary();
    }

    private TokenCursor tokens() {
        return new TokenCursor(script, statement);
    }

    private Optional<CreateIndex> createIndex() {
        TokenCursor tokens = tokens();
        boolean unique = tokens.skip("CREATE", "UNIQUE", "INDEX", "CONCURRENTLY");
        if (!unique && !tokens.skip("CREATE", "INDEX", "CONCURRENTLY")) {
            return Optional.empty();
        }
        tokens.skip("IF", "NOT", "EXISTS");
        Optional<String> index = tokens.at("ON") ? Optional.empty() : tokens.name();
        if (!tokens.skip("ON")) {
            return Optional.empty();
        }
        tokens.skip("ONLY");
        return tokens.name().map(table -> new CreateIndex(unique, index, table, definition(tokens)));
    }

    /** Where it is to lie is no part of what it is, and PostgreSQL does not show it as such. */
    private String definition(TokenCursor tokens) {
        String rest = tokens.rest();
        int depth = 0;
        List<Token> left = tokens.left();
        for (int i = 0; i + 1 < left.size(); i++) {
            depth += left.get(i).kind() == Kind.OPEN ? 1 : left.get(i).kind() == Kind.CLOSE ? -1 : 0;
            if (depth == 0 && left.get(i).is(script, "TABLESPACE")) {
                int start = left.get(0).start();
                return rest.substring(0, left.get(i).start() - start)
                        + rest.substring(left.get(i + 1).end() - start);
            }
        }
        return rest;
    }

    private Optional<DropIndex> dropIndex() {
        TokenCursor tokens = tokens();
        if (!tokens.skip("DROP", "INDEX", "CONCURRENTLY")) {
            return Optional.empty();
        }
        tokens.skip("IF", "EXISTS");
        return tokens.name().map(DropIndex::new);
    }

    /** CONCURRENTLY stands before the name, or among the options in parentheses. */
    private Optional<Reindex> reindex() {
        TokenCursor tokens = tokens();
        if (!tokens.skip("REINDEX")) {
            return Optional.empty();
        }
        boolean option = tokens.skipParentheses().stream().anyMatch(token -> token.is(script, "CONCURRENTLY"));
        for (Reindex.Scope scope : Reindex.Scope.values()) {
            if (tokens.skip(scope.name())) {
                boolean concurrently = tokens.skip("CONCURRENTLY") || option;
                return concurrently ? tokens.name().map(name -> new Reindex(scope, name)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<DetachPartition> detachPartition() {
        TokenCursor tokens = tokens();
        if (!tokens.skip("ALTER", "TABLE")) {
            return Optional.empty();
        }
        tokens.skip("IF", "EXISTS");
        Optional<String> table = tokens.name();
        if (!tokens.skip("DETACH", "PARTITION")) {
            return Optional.empty();
        }
        Optional<String> partition = tokens.name();
        return tokens.skip("CONCURRENTLY")
                ? table.flatMap(from -> partition.map(name -> new DetachPartition(from, name)))
                : Optional.empty();
    }

    private Optional<Repeatable> repeatable() {
        TokenCursor tokens = tokens();
        boolean alone = tokens.skip("VACUUM")
                || tokens.skip("ALTER", "SYSTEM")
                || tokens.skip("REINDEX", "DATABASE")
                || tokens.skip("REINDEX", "SYSTEM")
                || tokens.skip("REINDEX", "SCHEMA");
        return alone || (tokens.skip("DO") && commits()) ? Optional.of(new Repeatable()) : Optional.empty();
    }

    /** A block of code that ends transactions itself may not stand in one (manual 43.8). */
    private boolean commits() {
        for (Token token : statement) {
            if (token.kind() == Kind.DOLLAR_STRING || token.kind() == Kind.STRING) {
                String quoted = token.text(script);
                String mark = token.kind() == Kind.STRING ? "'" : quoted.substring(0, quoted.indexOf('$', 1) + 1);
                int start = quoted.indexOf(mark) + mark.length();
                String body = quoted.substring(start, Math.max(start, quoted.length() - mark.length()));
                if (commits(body)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean commits(String body) {
        Lexer lexer = new Lexer(body);
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (token.is(body, "COMMIT")) {
                return true;
            }
        }
        return false;
    }
}
