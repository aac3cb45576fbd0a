package dev.lockstep.diff;

import dev.lockstep.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL text cut into tokens, each in one spelling (PostgreSQL manual 4.1, Lexical Structure). White space is gone. */
final class ExpressionTokens {

    private static final String STRING = "[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|\\$(\\w*)\\$.*?\\$\\1\\$";
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<string>" + STRING + ")|(?<quoted>\"(?:[^\"]|\"\")*\")|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
                    + "|(?<number>\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?|\\.\\d+)"
                    + "|(?<sign>::|[()\\[\\],.:])|(?<operator>[-+*/<>=~!@#%^&|`?]+))\\s*",
            Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("\"[a-z_][a-z0-9_]*\"");

    private ExpressionTokens() {}

    /** What a token is. */
    enum Kind {
        STRING,
        NUMBER,
        /** An identifier or a key word, folded; a quoted identifier keeps its quotes where they mean something. */
        WORD,
        SIGN,
        OPERATOR
    }

    /** {@code start} and {@code end} are where it stands in the text. */
    record Token(Kind kind, String text, int start, int end) {
        boolean is(String other) {
            return kind != Kind.STRING && text.equals(other);
        }

        private Token withText(String other) {
            return new Token(kind, other, start, end);
        }
    }

    /** Empty when there is something that is no token. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(token(matcher));
            end = matcher.end();
        }
        return end == text.length() ? tokens : List.of();
    }

    /** How the tokens of a text say a name. */
    static String word(String name) {
        return of(Identifier.quote(name)).get(0).text();
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("string") != null) {
            return token(Kind.STRING, "string", matcher);
        }
        if (matcher.group("quoted") != null) {
            Token quoted = token(Kind.WORD, "quoted", matcher);
            boolean isPlain = PLAIN.matcher(quoted.text()).matches();
            return isPlain
                    ? quoted.withText(quoted.text().substring(1, quoted.text().length() - 1))
                    : quoted;
        }
        if (matcher.group("word") != null) {
            Token word = token(Kind.WORD, "word", matcher);
            return word.withText(word.text().toLowerCase(Locale.ROOT));
        }
        if (matcher.group("number") != null) {
            return token(Kind.NUMBER, "number", matcher);
        }
        return matcher.group("sign") != null
                ? token(Kind.SIGN, "sign", matcher)
                : token(Kind.OPERATOR, "operator", matcher);
    }

    private static Token token(Kind kind, String group, Matcher matcher) {
        return new Token(kind, matcher.group(group), matcher.start(group), matcher.end(group));
    }
}
