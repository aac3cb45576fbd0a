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

    /** Goes behind the next token if it is an integer, and gives it. */
    Optional<Integer> integer() {
        if (atEnd() || tokens.get(at).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        String text = tokens.get(at).text(script);
        if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        at++;
        return Optional.of(Integer.valueOf(text));
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
