package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;

/** Makes the passwords in a statement unreadable, as in {@code CREATE ROLE app PASSWORD '…'}, so that it can be shown. */
final class SecretFilter {

    private SecretFilter() {}

    static String filter(String sql) {
        if (!mentionsPassword(sql)) {
            return sql;
        }
        StringBuilder filtered = new StringBuilder();
        Lexer lexer = new Lexer(sql);
        int copied = 0;
        boolean secret = false;
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            boolean string = token.kind() == Kind.STRING || token.kind() == Kind.DOLLAR_STRING;
            if (string && secret) {
                filtered.append(sql, copied, token.start()).append("'****'");
                copied = token.end();
            }
            // A word, perhaps an operator, then the string: PASSWORD 'x', password = 'x'.
            secret = token.is(sql, "PASSWORD") || (secret && !string && token.kind() != Kind.WORD);
        }
        return filtered.append(sql, copied, sql.length()).toString();
    }

    private static boolean mentionsPassword(String sql) {
        for (int i = 0; i + 8 <= sql.length(); i++) {
            if (sql.regionMatches(true, i, "password", 0, 8)) {
                return true;
            }
        }
        return false;
    }
}
