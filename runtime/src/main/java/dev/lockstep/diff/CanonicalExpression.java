package dev.lockstep.diff;

import dev.lockstep.diff.ExpressionTokens.Kind;
import dev.lockstep.diff.ExpressionTokens.Token;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An expression in the one form that all its spellings have: with every parenthesis that its operators imply and no other,
 * and with the words that PostgreSQL itself puts in the place of {@code IN}, {@code BETWEEN}, {@code LIKE} and {@code CAST}
 * (PostgreSQL manual 4.1.6, Operator Precedence; {@code gram.y} in its sources).
 *
 * <p>Whoever wants to know whether two texts mean the same compares their forms. What is not understood keeps its tokens: at
 * worst a difference in spelling passes for one in meaning.
 */
final class CanonicalExpression {

    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int IS = 4;
    private static final int COMPARISON = 5;
    private static final int RANGE = 6;
    private static final int OTHER = 7;
    private static final int SUM = 8;
    private static final int PRODUCT = 9;
    private static final int POWER = 10;
    private static final int AT = 11;
    private static final int COLLATE = 12;
    private static final int SIGN = 13;
    private static final int CAST = 15;

    private static final Map<String, Integer> OPERATORS = Map.ofEntries(
            Map.entry("<", COMPARISON),
            Map.entry(">", COMPARISON),
            Map.entry("=", COMPARISON),
            Map.entry("<=", COMPARISON),
            Map.entry(">=", COMPARISON),
            Map.entry("<>", COMPARISON),
            Map.entry("!=", COMPARISON),
            Map.entry("+", SUM),
            Map.entry("-", SUM),
            Map.entry("*", PRODUCT),
            Map.entry("/", PRODUCT),
            Map.entry("%", PRODUCT),
            Map.entry("^", POWER));

    private static final Map<String, String> MATCHES = Map.of("like", "~~", "ilike", "~~*");

    /** Words that begin or continue something of which only the tokens are compared. */
    private static final Set<String> OPAQUE = Set.of(
            "case",
            "when",
            "then",
            "else",
            "end",
            "extract",
            "overlay",
            "position",
            "substring",
            "trim",
            "similar",
            "select",
            "exists",
            "over",
            "filter",
            "within",
            "overlaps",
            "from",
            "order",
            "distinct");

    private final List<Token> tokens;
    private int next;

    private CanonicalExpression(List<Token> tokens) {
        this.tokens = tokens;
    }

    static String of(String text) {
        List<Token> tokens = ExpressionTokens.of(text);
        if (tokens.isEmpty()) {
            return text.strip();
        }
        CanonicalExpression expression = new CanonicalExpression(tokens);
        Optional<String> form =
                tokens.stream().anyMatch(token -> token.kind() == Kind.WORD && OPAQUE.contains(token.text()))
                        ? Optional.empty()
                        : expression.operation(OR).filter(read -> expression.next == tokens.size());
        return form.orElseGet(() -> tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    /** Everything that binds at least as strongly as {@code level}. */
    private Optional<String> operation(int level) {
        Optional<String> left = prefix();
        while (left.isPresent() && next < tokens.size()) {
            String operand = left.get();
            int start = next;
            Optional<String> whole = infix(operand, level);
            if (next == start) {
                return left;
            }
            left = whole;
        }
        return left;
    }

    private Optional<String> prefix() {
        if (take("not")) {
            return operation(NOT).map(operand -> "(not " + operand + ")");
        }
        if (take("-")) {
            return operation(SIGN).map(operand -> operand.matches("[0-9.]+") ? "-" + operand : "(- " + operand + ")");
        }
        if (take("+")) {
            return operation(SIGN);
        }
        return primary();
    }

    /** {@code left} with the operator that follows it; the position does not move when that binds less strongly. */
    private Optional<String> infix(String left, int level) {
        if (level <= CAST && take("::")) {
            return type().map(type -> ExpressionForms.cast(left, type));
        }
        if (take("[")) {
            return operation(OR).filter(index -> take("]")).map(index -> left + "[" + index + "]");
        }
        if (level <= OR && take("or")) {
            return operation(OR + 1).map(right -> ExpressionForms.chain(left, "or", right));
        }
        if (level <= AND && take("and")) {
            return operation(AND + 1).map(right -> ExpressionForms.chain(left, "and", right));
        }
        if (level <= IS && (peek("is") || peek("isnull") || peek("notnull"))) {
            return is(left);
        }
        if (level <= RANGE && (peek("in") || peek("between") || MATCHES.containsKey(word()) || isNegatedRange())) {
            return range(left);
        }
        if (level <= COLLATE && take("collate")) {
            return primary().map(name -> "(" + left + " collate " + name + ")");
        }
        if (level <= AT && peek("at") && isWord(1, "time") && isWord(2, "zone")) {
            next += 3;
            return operation(AT + 1).map(zone -> "(" + left + " at " + zone + ")");
        }
        return operator(left, level);
    }

    private Optional<String> operator(String left, int level) {
        Token token = tokens.get(next);
        int own = OPERATORS.getOrDefault(token.text(), OTHER);
        if (token.kind() != Kind.OPERATOR || own < level) {
            return Optional.of(left);
        }
        next++;
        String sign = token.is("!=") ? "<>" : token.text();
        if (peek("any") || peek("all") || peek("some")) {
            return quantified(left, sign);
        }
        return operation(own + 1).map(right -> "(" + left + " " + sign + " " + right + ")");
    }

    /** {@code = ANY (ARRAY[…])} is what PostgreSQL makes of {@code IN (…)}, and {@code <> ALL} of {@code NOT IN}. */
    private Optional<String> quantified(String left, String sign) {
        boolean isAll = peek("all");
        next++;
        Optional<String> array = primary();
        boolean isIn = sign.equals("=") && !isAll;
        boolean isNotIn = sign.equals("<>") && isAll;
        return array.map(set -> (isIn || isNotIn) && ExpressionForms.isArray(set)
                ? ExpressionForms.in(left, ExpressionForms.elements(set), isNotIn)
                : "(" + left + " " + sign + (isAll ? " all " : " any ") + set + ")");
    }

    private Optional<String> is(String left) {
        if (take("isnull")) {
            return Optional.of("(" + left + " is null)");
        }
        if (take("notnull")) {
            return Optional.of("(" + left + " is not null)");
        }
        next++;
        String not = take("not") ? "not " : "";
        String what = word();
        next++;
        boolean isKnown = Set.of("null", "true", "false", "unknown").contains(what);
        return isKnown ? Optional.of("(" + left + " is " + not + what + ")") : Optional.empty();
    }

    private boolean isNegatedRange() {
        return peek("not") && (isWord(1, "in") || isWord(1, "between") || isWord(1, "like") || isWord(1, "ilike"));
    }

    private Optional<String> range(String left) {
        boolean isNegated = take("not");
        if (take("in")) {
            return (take("(") ? items(")") : Optional.<List<String>>empty())
                    .map(items -> ExpressionForms.in(left, items, isNegated));
        }
        if (take("between")) {
            return operation(RANGE + 1).filter(low -> take("and")).flatMap(low -> operation(RANGE + 1)
                    .map(high -> ExpressionForms.between(left, low, high, isNegated)));
        }
        String sign = (isNegated ? "!" : "") + MATCHES.get(word());
        next++;
        return operation(RANGE + 1).map(pattern -> "(" + left + " " + sign + " " + pattern + ")");
    }

    private Optional<List<String>> items(String end) {
        List<String> items = new ArrayList<>();
        if (take(end)) {
            return Optional.of(items);
        }
        do {
            Optional<String> item = operation(OR);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        } while (take(","));
        return take(end) ? Optional.of(items) : Optional.empty();
    }

    private Optional<String> primary() {
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        if (take("(")) {
            Optional<List<String>> inside = items(")");
            return inside.map(items -> items.size() == 1 ? items.get(0) : "row(" + String.join(", ", items) + ")");
        }
        Token token = tokens.get(next++);
        return switch (token.kind()) {
            case STRING, NUMBER -> Optional.of(token.text());
            case WORD -> named(token.text());
            case SIGN, OPERATOR -> Optional.empty();
        };
    }

    /** A column, a function call, {@code CAST} or {@code ARRAY}. */
    private Optional<String> named(String first) {
        if (first.equals("cast") && take("(")) {
            return operation(OR).filter(operand -> take("as")).flatMap(operand -> type().filter(type -> take(")"))
                    .map(type -> ExpressionForms.cast(operand, type)));
        }
        if (first.equals("array") && take("[")) {
            return items("]").map(ExpressionForms::array);
        }
        if (next < tokens.size() && tokens.get(next).kind() == Kind.STRING) {
            return Optional.of(ExpressionForms.cast(tokens.get(next++).text(), SqlType.parse(first)));
        }
        StringBuilder name = new StringBuilder(first);
        while (take(".")) {
            if (next >= tokens.size()) {
                return Optional.empty();
            }
            name.append('.').append(tokens.get(next++).text());
        }
        return take("(")
                ? items(")").map(items -> name + "(" + String.join(", ", items) + ")")
                : Optional.of(name.toString());
    }

    /** The words of a type up to where it ends, with its modifiers and brackets. */
    private Optional<SqlType> type() {
        StringBuilder type = new StringBuilder();
        typeWords(type);
        if (peek("(")) {
            while (next < tokens.size() && !peek(")")) {
                type.append(tokens.get(next++).text());
            }
            type.append(take(")") ? ")" : "");
            typeWords(type);
        }
        while (peek("[") && next + 1 < tokens.size() && tokens.get(next + 1).is("]")) {
            next += 2;
            type.append("[]");
        }
        return type.isEmpty() ? Optional.empty() : Optional.of(SqlType.parse(type.toString()));
    }

    private void typeWords(StringBuilder type) {
        while (next < tokens.size() && isPartOfType(type)) {
            boolean isNextWord =
                    !type.isEmpty() && tokens.get(next).kind() == Kind.WORD && type.charAt(type.length() - 1) != '.';
            type.append(isNextWord ? " " : "").append(tokens.get(next++).text());
        }
    }

    private boolean isPartOfType(StringBuilder type) {
        Token token = tokens.get(next);
        if (type.isEmpty()) {
            return token.kind() == Kind.WORD;
        }
        boolean continues = Set.of("varying", "precision", "with", "without", "time", "zone")
                .contains(token.text());
        boolean isQualified = token.is(".") || type.charAt(type.length() - 1) == '.';
        return isQualified || (token.kind() == Kind.WORD && continues);
    }

    private boolean take(String text) {
        if (peek(text)) {
            next++;
            return true;
        }
        return false;
    }

    private boolean peek(String text) {
        return next < tokens.size() && tokens.get(next).is(text);
    }

    private boolean isWord(int ahead, String word) {
        return next + ahead < tokens.size() && tokens.get(next + ahead).is(word);
    }

    private String word() {
        return next < tokens.size() ? tokens.get(next).text() : "";
    }
}
