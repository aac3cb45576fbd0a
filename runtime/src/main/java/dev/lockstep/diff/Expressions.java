package dev.lockstep.diff;

import dev.lockstep.schema.Identifier;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SQL expressions as text: as much understanding as a comparison and a rename need, and no more. */
final class Expressions {

    /** A string, a quoted identifier, a bare word; what stands between is taken as it is. */
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"|([A-Za-z_][A-Za-z0-9_$]*)");

    private static final Pattern SPACE = Pattern.compile("('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")|\\s+");

    /** {@code in ('a', 'b', 1)}: literals only. */
    private static final Pattern IN_LIST =
            Pattern.compile("(?i)\\bin ?\\( ?((?:'(?:[^']|'')*'|-?[0-9]+)(?: ?, ?(?:'(?:[^']|'')*'|-?[0-9]+))*) ?\\)");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|-?[0-9]+");

    /** A string (also with backslashes), a quoted identifier, a dollar-quoted string. */
    private static final Pattern QUOTED = Pattern.compile(
            "\\b[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(\\$\\w*\\$).*?\\1", Pattern.DOTALL);

    private Expressions() {}

    /** Replaces each identifier (folded as PostgreSQL folds it) for which {@code rename} gives another. */
    static String mapIdentifiers(String expression, UnaryOperator<String> rename) {
        Matcher matcher = TOKEN.matcher(expression);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(renamed(match, rename)));
    }

    /**
     * Whether a text can stand where SQL wants one expression and cannot end it: quotes and parentheses are closed, and there
     * is neither a semicolon nor a comment. Whether it means anything is for PostgreSQL to say.
     */
    static boolean isOneExpression(String text) {
        String code = QUOTED.matcher(text).replaceAll("x");
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0 || c == ';' || c == '\'' || c == '"') {
                return false;
            }
        }
        boolean comment = code.contains("--") || code.contains("/*");
        return depth == 0 && !comment && !code.isBlank();
    }

    /** Whether two texts differ in nothing but white space outside of quotes. */
    static boolean same(String one, String other) {
        return collapse(one).equals(collapse(other));
    }

    /** The text with each run of white space outside of quotes as one space. */
    static String collapse(String text) {
        return SPACE.matcher(text.strip())
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? " " : match.group(1)));
    }

    /**
     * {@link #collapse} with the literals of each IN list in one order, since theirs means nothing: a compiler that reads an
     * enum from its class file may not know how its constants were declared.
     */
    static String canonical(String text) {
        return IN_LIST.matcher(collapse(text))
                .replaceAll(match -> Matcher.quoteReplacement(sortedList(match.group(1))));
    }

    private static String sortedList(String literals) {
        return LITERAL.matcher(literals)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining(", ", "in (", ")"));
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
