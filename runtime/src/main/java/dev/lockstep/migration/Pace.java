package dev.lockstep.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How long a step is believed to take and whom it keeps waiting meanwhile, from its statements alone. The runner sets its
 * timeouts by it; a script that sets its own goes before.
 */
public enum Pace {
    /** It locks tables, and only writes to the catalog: done in a moment, or something is not as believed. */
    QUICK,
    /** It locks tables for as long as their rows take. */
    BLOCKING,
    /** It lets others read and write, and takes the time that it takes. */
    ONLINE;

    private static final Set<String> ROWS = Set.of(
            "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "VALUES", "TABLE", "COPY", "DO", "CALL", "EXECUTE",
            "ANALYZE", "EXPLAIN");
    private static final Set<String> SETTINGS = Set.of(
            "SET", "RESET", "SHOW", "SAVEPOINT", "RELEASE", "ROLLBACK", "PREPARE", "DEALLOCATE", "NOTIFY", "LISTEN");
    private static final Set<String> CATALOG = Set.of("DROP", "COMMENT", "GRANT", "REVOKE");
    private static final Set<String> CATALOG_KINDS = Set.of(
            "SEQUENCE", "TYPE", "VIEW", "FUNCTION", "PROCEDURE", "SCHEMA", "TRIGGER", "POLICY", "INDEX", "RULE", "OR");
    private static final Set<String> SERIAL =
            Set.of("SMALLSERIAL", "SERIAL", "BIGSERIAL", "SERIAL2", "SERIAL4", "SERIAL8");

    /** Of several statements in one transaction: each keeps its locks until the others are done. */
    static Pace of(List<Pace> paces) {
        if (paces.contains(BLOCKING)) {
            return BLOCKING;
        }
        boolean locks = paces.contains(QUICK);
        boolean lasts = paces.contains(ONLINE);
        return locks && lasts ? BLOCKING : lasts ? ONLINE : QUICK;
    }

    /** Empty for a statement that takes no time and locks nothing. */
    static Optional<Pace> of(String script, List<Token> statement) {
        String first = word(script, statement, 0);
        if (SETTINGS.contains(first)) {
            return Optional.empty();
        }
        if (ROWS.contains(first)) {
            return Optional.of(ONLINE);
        }
        if (CATALOG.contains(first)) {
            return Optional.of(QUICK);
        }
        String kind = word(script, statement, 1);
        if (first.equals("CREATE")) {
            return Optional.of(create(kind, new TokenCursor(script, statement)));
        }
        if (first.equals("ALTER") && kind.equals("TABLE")) {
            return Optional.of(alterTable(script, new TokenCursor(script, statement)));
        }
        return Optional.of(first.equals("ALTER") && CATALOG_KINDS.contains(kind) ? QUICK : BLOCKING);
    }

    private static Pace create(String kind, TokenCursor tokens) {
        if (kind.equals("TABLE")) {
            tokens.skip("CREATE", "TABLE");
            tokens.skip("IF", "NOT", "EXISTS");
            tokens.name();
            // Behind the columns: AS SELECT fills it, PARTITION OF scans the default partition.
            return tokens.skipParentheses().isEmpty() ? BLOCKING : QUICK;
        }
        return CATALOG_KINDS.contains(kind) && !kind.equals("INDEX") ? QUICK : BLOCKING;
    }

    private static Pace alterTable(String script, TokenCursor tokens) {
        tokens.skip("ALTER", "TABLE");
        tokens.skip("IF", "EXISTS");
        tokens.skip("ONLY");
        tokens.name();
        List<Pace> paces = new ArrayList<>();
        for (List<Token> action : actions(tokens.left(), script)) {
            paces.add(action(script, action));
        }
        return of(paces);
    }

    /** What the commas outside of parentheses keep apart. */
    private static List<List<Token>> actions(List<Token> tokens, String script) {
        List<List<Token>> actions = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.kind() == Token.Kind.OPEN ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
            if (depth == 0 && token.text(script).equals(",")) {
                actions.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        actions.add(tokens.subList(start, tokens.size()));
        return actions;
    }

    private static Pace action(String script, List<Token> action) {
        TokenCursor tokens = new TokenCursor(script, action);
        if (tokens.skip("VALIDATE", "CONSTRAINT")) {
            return ONLINE;
        }
        if (tokens.skip("DROP") || tokens.skip("RENAME") || tokens.skip("OWNER")) {
            return QUICK;
        }
        if (tokens.skip("ALTER")) {
            tokens.skip("COLUMN");
            tokens.name();
            boolean catalog =
                    tokens.skip("SET", "DEFAULT") || tokens.skip("DROP", "DEFAULT") || tokens.skip("DROP", "NOT");
            return catalog ? QUICK : BLOCKING;
        }
        return tokens.skip("ADD") && isQuickAddition(script, action) ? QUICK : BLOCKING;
    }

    /** A constraint that looks at no row yet, or a column whose value for the rows that exist is one constant. */
    private static boolean isQuickAddition(String script, List<Token> action) {
        int last = action.size() - 1;
        boolean notValid = last > 0
                && action.get(last - 1).is(script, "NOT")
                && action.get(last).is(script, "VALID");
        if (notValid) {
            return true;
        }
        boolean defaults = false;
        for (int i = 1; i < action.size(); i++) {
            String word = word(script, action, i);
            boolean computes = defaults && action.get(i).kind() == Token.Kind.OPEN;
            boolean fillsOrScans = SERIAL.contains(word)
                    || Set.of("GENERATED", "CHECK", "UNIQUE", "PRIMARY", "EXCLUDE", "FOREIGN", "CONSTRAINT")
                            .contains(word);
            if (computes || fillsOrScans) {
                return false;
            }
            defaults |= word.equals("DEFAULT");
        }
        return true;
    }

    private static String word(String script, List<Token> statement, int index) {
        boolean exists = index < statement.size() && statement.get(index).kind() == Token.Kind.WORD;
        return exists ? statement.get(index).text(script).toUpperCase(Locale.ROOT) : "";
    }
}
