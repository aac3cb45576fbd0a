package dev.lockstep.diff;

import dev.lockstep.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in an SQL expression that can be nothing but columns of its own row. What could be something else (a function, a
 * type, a key word, anything within a subquery) is not among them: an expression that PostgreSQL takes is never held against
 * its author (PostgreSQL manual 4.2, Value Expressions).
 */
final class ColumnReferences {

    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1|(\"(?:[^\"]|\"\")*\")"
                    + "|([\\p{L}_][\\p{L}\\p{N}_$]*)|\\p{N}[\\p{N}\\p{L}._]*|::|=>|:=|\\S",
            Pattern.DOTALL);

    /** Words that no key word list keeps from being columns, but that mean something of their own in an expression. */
    private static final Set<String> SPECIAL = Set.of(
            ("at by day document epoch escape hour local milliseconds microseconds minute month nfc nfd nfkc nfkd normalized"
                            + " operator over second unknown without year zone within filter ctid xmin xmax cmin cmax"
                            + " tableoid oid")
                    .split(" "));

    private static final Set<String> OF_QUERIES = Set.of("select", "values", "table", "with", "over", "within");

    /** After these comes a type or a collation. */
    private static final Set<String> BEFORE_NAMES = Set.of("::", "as", "collate", ".");

    private static final Set<String> AFTER_OTHERS = Set.of("(", ".", "=>", ":=", "from");

    private final List<String> tokens = new ArrayList<>();

    private ColumnReferences(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            boolean word = matcher.group(3) != null;
            tokens.add(word ? matcher.group().toLowerCase(Locale.ROOT) : matcher.group());
        }
    }

    /** As the catalog holds them. */
    static Set<String> in(String expression) {
        ColumnReferences references = new ColumnReferences(expression);
        Set<String> names = new TreeSet<>();
        if (references.tokens.stream().anyMatch(OF_QUERIES::contains)) {
            return names;
        }
        boolean ofType = false;
        for (int i = 0; i < references.tokens.size(); i++) {
            String token = references.tokens.get(i);
            ofType = BEFORE_NAMES.contains(token) || (ofType && isName(token));
            if (!ofType && isName(token) && references.isColumn(i)) {
                names.add(unquoted(token));
            }
        }
        return names;
    }

    private boolean isColumn(int place) {
        String token = tokens.get(place);
        boolean means = !token.startsWith("\"") && (SPECIAL.contains(token) || Identifier.isKeyWord(token));
        String next = place + 1 < tokens.size() ? tokens.get(place + 1) : "";
        boolean besideText =
                next.endsWith("'") || (place > 0 && tokens.get(place - 1).endsWith("'"));
        return !means && !besideText && !AFTER_OTHERS.contains(next);
    }

    private static boolean isName(String token) {
        boolean begins = Character.isLetter(token.codePointAt(0)) || token.startsWith("_") || token.startsWith("\"");
        return begins && !token.endsWith("'");
    }

    private static String unquoted(String token) {
        return token.startsWith("\"") ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token;
    }
}
