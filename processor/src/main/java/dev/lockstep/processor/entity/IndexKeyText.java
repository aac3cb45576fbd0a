package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.schema.IndexKey.Direction;
import dev.lockstep.schema.IndexKey.Nulls;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of an index as CREATE INDEX writes it (PostgreSQL manual): a column, a function call or an expression in
 * parentheses, and how its values sort.
 *
 * @param target the column as written, or the expression without its outer parentheses
 */
record IndexKeyText(
        String target,
        boolean isColumn,
        Optional<String> collation,
        Optional<String> operatorClass,
        Direction direction,
        Nulls nulls) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|`[^`]+`|[A-Za-z_][\\w$]*)";
    private static final Pattern HEAD = Pattern.compile(NAME + "(?:\\." + NAME + ")?");
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s+collate\\s+(?<collation>" + NAME + "))?"
                    + "(?:\\s+(?!(?:asc|desc|nulls|collate)\\b)(?<class>" + NAME + "(?:\\." + NAME
                    + ")?(?:\\s*\\([\\w\\s=,']*\\))?))?"
                    + "(?:\\s+(?<direction>asc|desc))?(?:\\s+nulls\\s+(?<nulls>first|last))?",
            Pattern.CASE_INSENSITIVE);

    /** Empty when the text is no key. */
    static Optional<IndexKeyText> parse(String text) {
        String key = text.strip();
        int end = endOfTarget(key);
        Matcher tail = TAIL.matcher(key.substring(Math.max(end, 0)).stripTrailing());
        return end < 1 || !tail.matches() ? Optional.empty() : Optional.of(of(key.substring(0, end), tail));
    }

    private static IndexKeyText of(String target, Matcher tail) {
        boolean isWrapped = target.startsWith("(");
        Direction direction =
                "desc".equalsIgnoreCase(tail.group("direction")) ? Direction.DESCENDING : Direction.ASCENDING;
        Nulls implied = direction == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST;
        return new IndexKeyText(
                isWrapped ? target.substring(1, target.length() - 1).strip() : target,
                !target.endsWith(")"),
                Optional.ofNullable(tail.group("collation"))
                        .map(name -> Identifier.parse(name).catalogName()),
                Optional.ofNullable(tail.group("class")),
                direction,
                Optional.ofNullable(tail.group("nulls"))
                        .map(nulls -> Nulls.valueOf(nulls.toUpperCase(Locale.ROOT)))
                        .orElse(implied));
    }

    /** Behind the name, and behind the parentheses that follow it or stand alone; -1 when there is neither. */
    private static int endOfTarget(String key) {
        Matcher name = HEAD.matcher(key);
        int end = name.lookingAt() ? name.end() : 0;
        return end < key.length() && key.charAt(end) == '(' ? endOfParentheses(key, end) : end;
    }

    private static int endOfParentheses(String key, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < key.length(); i++) {
            char c = key.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }
}
