package dev.lockstep.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what one check lets pass, another one lets pass too, as far as that can be told from their words: for {@code column
 * in ('a', 'b')}, which is what an enumeration becomes.
 */
final class Implication {

    private static final String LITERAL = "(?:'(?:[^']|'')*'|-?[0-9]+)";
    private static final Pattern VALUES = Pattern.compile(LITERAL);
    private static final Pattern LIST =
            Pattern.compile("(?i)(\"(?:[^\"]|\"\")+\"|\\S+) in \\((" + LITERAL + "(?: ?, ?" + LITERAL + ")*)\\)");

    private Implication() {}

    /** Of a null that is neither true nor false, and so passes. */
    static boolean isListOfValues(String expression) {
        return LIST.matcher(expression).matches();
    }

    /** The values that a check lets pass, as literals in their order; empty where it is no list of values. */
    static List<String> listed(String expression) {
        Matcher list = LIST.matcher(expression);
        return list.matches() ? values(list.group(2)) : List.of();
    }

    /** Only {@code true} is certain. */
    static boolean holds(String expression, String implied) {
        Matcher one = LIST.matcher(expression);
        Matcher other = LIST.matcher(implied);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Set.copyOf(values(other.group(2))).containsAll(values(one.group(2)));
    }

    private static List<String> values(String list) {
        return VALUES.matcher(list).results().map(MatchResult::group).toList();
    }
}
