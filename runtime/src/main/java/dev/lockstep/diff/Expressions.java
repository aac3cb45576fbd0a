package dev.lockstep.diff;

import dev.lockstep.schema.Identifier;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL expressions as text: as much understanding as a comparison and a rename need, and no more. */
final class Expressions {

    /** A string, a quoted identifier, a bare word; what stands between is taken as it is. */
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"|([A-Za-z_][A-Za-z0-9_$]*)");

    /** Where a word can begin: within one, {@code e'} and {@code $x$} mean nothing of their own. */
    private static final String START = "(?<![\\p{L}\\p{N}_$])";

    /** A dollar quote that is not closed would take the rest of the script with it. */
    private static final Pattern OPEN_DOLLARS = Pattern.compile(START + "\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    /** A string (also with backslashes), a quoted identifier, a dollar-quoted string. */
    private static final Pattern QUOTED = Pattern.compile(
            START + "[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|" + START
                    + "(\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$).*?\\1",
            Pattern.DOTALL);

    private Expressions() {}

    /** Replaces each identifier (folded as PostgreSQL folds it) for which {@code rename} gives another. */
    static String mapIdentifiers(String expression, UnaryOperator<String> rename) {
        Matcher matcher = TOKEN.matcher(expression);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(renamed(match, rename)));
    }

    /**
     * Whether a text can stand where SQL wants one expression and cannot end it: quotes and parentheses are closed, and there
     * is neither a semicolon nor a comment, nor a comma outside of parentheses, nor a backslash, which psql would take for a
     * command. Whether it means anything is for PostgreSQL to say.
     */
    static boolean isOneExpression(String text) {
        String code = QUOTED.matcher(text).replaceAll("x");
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            int kind = "([".indexOf(c);
            if (kind >= 0) {
                open.append(")]".charAt(kind));
            } else if (c == ')' || c == ']') {
                if (open.isEmpty() || open.charAt(open.length() - 1) != c) {
                    return false;
                }
                open.setLength(open.length() - 1);
            } else if (c == ';' || c == '\'' || c == '"' || c == '\\' || (c == ',' && open.isEmpty())) {
                return false;
            }
        }
        boolean comment = code.contains("--") || code.contains("/*");
        boolean dollars = OPEN_DOLLARS.matcher(code).find();
        return open.isEmpty() && !comment && !dollars && !code.isBlank() && text.indexOf('\0') < 0;
    }

    /** Whether two texts mean the same, as far as their spelling tells. */
    static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /** The one form of all spellings of the expression. */
    static String canonical(String text) {
        return CanonicalExpression.of(text);
    }

    private static String renamed(MatchResult match, UnaryOperator<String> rename) {
        String quoted = match.group(1);
        String bare = match.group(2);
        if (bare != null) {
            String folded = bare.toLowerCase(Locale.ROOT);
            String name = rename.apply(folded);
            return name.equals(folded) ? bare : Identifier.quote(name);
        }
        if (quoted != null) {
            String old = quoted.replace("\"\"", "\"");
            String name = rename.apply(old);
            return name.equals(old) ? match.group() : Identifier.quote(name);
        }
        return match.group();
    }
}
