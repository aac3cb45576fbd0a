package dev.lockstep.diff;

import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What different ways to say one thing become, in terms of parts that have their one form already. */
final class ExpressionForms {

    private static final String ARRAY = "array{";

    /** Stands between the elements of an array, as nothing that they are made of does. */
    private static final String NEXT = "\u001f";

    private static final Set<String> TEXTS = Set.of("text", "varchar", "char");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("'-?\\d+'");

    private ExpressionForms() {}

    static String between(String left, String low, String high, boolean isNegated) {
        return isNegated
                ? chain("(" + left + " < " + low + ")", "or", "(" + left + " > " + high + ")")
                : chain("(" + left + " >= " + low + ")", "and", "(" + left + " <= " + high + ")");
    }

    /** The order of an IN list means nothing. */
    static String in(String left, List<String> items, boolean isNegated) {
        String list = String.join(", ", items.stream().sorted().toList());
        return "(" + left + (isNegated ? " not in (" : " in (") + list + "))";
    }

    static String array(List<String> elements) {
        return ARRAY + String.join(NEXT, elements) + "}";
    }

    static boolean isArray(String operand) {
        return operand.startsWith(ARRAY);
    }

    static List<String> elements(String array) {
        return List.of(array.substring(ARRAY.length(), array.length() - 1).split(NEXT, -1));
    }

    /** A literal is what it says: as a text by itself, as a whole number without its quotes. */
    static String cast(String operand, SqlType type) {
        boolean isLiteral = operand.startsWith("'");
        boolean isText = TEXTS.contains(type.name()) && isUnlimited(type);
        boolean isSaid = type.isArray() ? operand.startsWith(ARRAY + "'") : isLiteral;
        if (isText && isSaid) {
            return operand;
        }
        if (isLiteral
                && type.equals(SqlType.INTEGER)
                && WHOLE_NUMBER.matcher(operand).matches()) {
            return operand.substring(1, operand.length() - 1);
        }
        return "(" + operand + "::" + type + ")";
    }

    /** {@code bpchar}, which is read as {@code char}, has no limit in a cast of PostgreSQL's own. */
    private static boolean isUnlimited(SqlType type) {
        return type.modifiers().isEmpty() || type.element().equals(SqlType.of("char", 1));
    }

    /** {@code (a and b) and c} is {@code a and b and c}. */
    static String chain(String left, String word, String right) {
        return "(" + unwrapped(left, word) + " " + word + " " + unwrapped(right, word) + ")";
    }

    /** The inside of {@code (a and b)}, where all that stands between its outer parentheses is joined by {@code word}. */
    private static String unwrapped(String operand, String word) {
        return operand.startsWith("(") && isChain(operand, word) ? operand.substring(1, operand.length() - 1) : operand;
    }

    private static boolean isChain(String operand, String word) {
        int depth = 0;
        char quote = 0;
        boolean found = false;
        for (int i = 0; i < operand.length(); i++) {
            char c = operand.charAt(i);
            if (quote != 0 || c == '\'' || c == '"') {
                quote = quote == 0 ? c : c == quote ? 0 : quote;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else {
                found |= depth == 1 && operand.startsWith(" " + word + " ", i);
            }
        }
        return found;
    }
}
