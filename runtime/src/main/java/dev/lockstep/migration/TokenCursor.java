package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Reads along the tokens of one statement. */
final class TokenCursor {

    private final String script;
    private final List<Token> tokens;
    private int at;

    TokenCursor(String script, List<Token> tokens) {
        this.script = script;
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** Goes behind the given tokens if all of them come next; otherwise stays. Case does not matter. */
    boolean skip(String... texts) {
        if (at + texts.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < texts.length; i++) {
            if (!matches(tokens.get(at + i), texts[i])) {
                return false;
            }
        }
        at += texts.length;
        return true;
    }

    /** Goes behind a token of this kind if one comes next. */
    boolean skip(Kind kind) {
        boolean found = !atEnd() && tokens.get(at).kind() == kind;
        if (found) {
            at++;
        }
        return found;
    }

    /** Whether this keyword comes next. */
    boolean at(String keyword) {
        return !atEnd() && tokens.get(at).is(script, keyword);
    }

    /** Goes behind the next name with its qualifiers, and gives it as it is written; empty when none comes next. */
    Optional<String> name() {
        StringBuilder name = new StringBuilder();
        int next = at;
        while (next < tokens.size() && isName(tokens.get(next))) {
            name.append(tokens.get(next).text(script));
            at = next + 1;
            if (at == tokens.size() || !matches(tokens.get(at), ".")) {
                return Optional.of(name.toString());
            }
            name.append('.');
            next = at + 1;
        }
        return Optional.empty();
    }

    /** Names in Unicode escapes are not read: no function of the server reads them either. */
    private boolean isName(Token token) {
        return token.kind() == Kind.WORD || (token.kind() == Kind.QUOTED_NAME && script.charAt(token.start()) == '"');
    }

    /** Goes behind a parenthesis and its closing one if one opens next, and gives what stands between. */
    List<Token> skipParentheses() {
        int start = at;
        if (!skip(Kind.OPEN)) {
            return List.of();
        }
        for (int depth = 1; depth > 0 && !atEnd(); at++) {
            Kind kind = tokens.get(at).kind();
            depth += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
        }
        return tokens.subList(start, at);
    }

    /** The text from here to the end of the statement. */
    String rest() {
        return atEnd()
                ? ""
                : script.substring(
                        tokens.get(at).start(), tokens.get(tokens.size() - 1).end());
    }

    /** The tokens from here to the end of the statement. */
    List<Token> left() {
        return tokens.subList(at, tokens.size());
    }

    /** Goes behind the next token if it is an integer, and gives it. */
    Optional<Integer> integer() {
        if (atEnd() || tokens.get(at).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        String text = tokens.get(at).text(script);
        if (text.length() > 9 || !isDigits(text)) {
            return Optional.empty();
        }
        at++;
        return Optional.of(Integer.valueOf(text));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Token token, String expected) {
        int length = token.end() - token.start();
        return switch (token.kind()) {
            case QUOTED_NAME -> token.text(script).equals('"' + expected + '"');
            case STRING, DOLLAR_STRING -> false;
            default -> length == expected.length() && script.regionMatches(true, token.start(), expected, 0, length);
        };
    }
}
