package dev.lockstep.processor.entity.type;

import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code columnDefinition} says: a type and, behind it, any of the column constraints of CREATE TABLE. Hibernate
 * puts the text into its DDL as it is; here it is taken apart, so that a part of it can change by itself.
 */
public record ColumnDefinition(
        SqlType type,
        ColumnValue value,
        Optional<String> collation,
        Optional<String> check,
        Nullness nullness,
        Uniqueness uniqueness) {

    /** Whether the text says NOT NULL (a primary key says so too). */
    public enum Nullness {
        UNSAID,
        NOT_NULL
    }

    /** Whether the text says UNIQUE. */
    public enum Uniqueness {
        UNSAID,
        UNIQUE
    }

    private static final Pattern IDENTITY =
            Pattern.compile("generated\\s+(always|by\\s+default)\\s+as\\s+identity", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATED = Pattern.compile(
            "generated\\s+always\\s+as\\s*\\((.*)\\)\\s*(stored|virtual)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A name, of a schema where that is given, what SQL puts into parentheses behind it, and brackets. */
    private static final Pattern TYPE =
            Pattern.compile("(?!\\d)(?:\\w+|\"[^\"]+\")(?:\\.(?:\\w+|\"[^\"]+\"))?(?: +\\w+)*(?: *\\([\\w ,-]*\\))?"
                    + "(?: +\\w+)*(?: *\\([0-9 ]+\\))?(?: *\\[ *\\d* *])*");

    /** What stands behind the keywords that take nothing else. */
    private static final Map<String, String> COMPLETE = Map.of("not", "null", "null", "", "unique", "");

    private static final List<String> UNREADABLE = List.of("references", "constraint", "primary", "storage");

    public static ColumnDefinition ofType(SqlType type) {
        return new ColumnDefinition(
                type, ColumnValue.NONE, Optional.empty(), Optional.empty(), Nullness.UNSAID, Uniqueness.UNSAID);
    }

    /** Empty when the text holds something that only PostgreSQL itself could read. */
    public static Optional<ColumnDefinition> parse(String text) {
        List<String> clauses = ClauseSplitter.split(text);
        String type = clauses.get(0).strip().toLowerCase(Locale.ROOT);
        if (!TYPE.matcher(type).matches() || type.matches("(small|big)?serial[248]?")) {
            return Optional.empty();
        }
        Optional<ColumnDefinition> read = Optional.of(ofType(SqlType.parse(clauses.get(0))));
        for (String clause : clauses.subList(1, clauses.size())) {
            read = read.flatMap(definition -> definition.with(clause));
        }
        return read;
    }

    private Optional<ColumnDefinition> with(String clause) {
        String keyword = clause.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        String rest = clause.substring(keyword.length()).strip();
        if (UNREADABLE.contains(keyword) || (COMPLETE.containsKey(keyword) && !hasOnly(keyword, rest))) {
            return Optional.empty();
        }
        return switch (keyword) {
            case "default" ->
                rest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ColumnDefinition(
                                type, ColumnValue.defaultTo(rest), collation, check, nullness, uniqueness));
            case "collate" ->
                Optional.of(
                        new ColumnDefinition(type, value, Optional.of(unquoted(rest)), check, nullness, uniqueness));
            case "check" ->
                Optional.of(new ColumnDefinition(type, value, collation, Optional.of(rest), nullness, uniqueness));
            case "not" ->
                Optional.of(new ColumnDefinition(type, value, collation, check, Nullness.NOT_NULL, uniqueness));
            case "null" -> Optional.of(this);
            case "unique" ->
                Optional.of(new ColumnDefinition(type, value, collation, check, nullness, Uniqueness.UNIQUE));
            default -> generated(clause);
        };
    }

    private static boolean hasOnly(String keyword, String rest) {
        return rest.toLowerCase(Locale.ROOT).equals(COMPLETE.get(keyword));
    }

    private Optional<ColumnDefinition> generated(String clause) {
        Matcher identity = IDENTITY.matcher(clause);
        if (identity.matches()) {
            ColumnValue.Identity.Mode mode = identity.group(1).equalsIgnoreCase("always")
                    ? ColumnValue.Identity.Mode.ALWAYS
                    : ColumnValue.Identity.Mode.BY_DEFAULT;
            return withValue(new ColumnValue.Identity(mode, SequenceOptions.DEFAULT));
        }
        Matcher expression = GENERATED.matcher(clause);
        if (expression.matches()) {
            boolean isVirtual = "virtual".equalsIgnoreCase(expression.group(2));
            return withValue(new ColumnValue.Generated(
                    expression.group(1).strip(),
                    isVirtual ? ColumnValue.Generated.Storage.VIRTUAL : ColumnValue.Generated.Storage.STORED));
        }
        return Optional.empty();
    }

    private Optional<ColumnDefinition> withValue(ColumnValue newValue) {
        return Optional.of(new ColumnDefinition(type, newValue, collation, check, nullness, uniqueness));
    }

    private static String unquoted(String name) {
        boolean isQuoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return isQuoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Cuts the text before each keyword that stands outside of quotes and parentheses. */
    private static final class ClauseSplitter {
        private static final Pattern WORD = Pattern.compile(
                "'(?:[^']|'')*'|\"[^\"]*\"|[()]|\\bnot\\s+null\\b"
                        + "|\\b(?:default(?!\\s+as\\b)|collate|check|null|unique|generated|references|constraint|primary|storage)\\b",
                Pattern.CASE_INSENSITIVE);

        static List<String> split(String text) {
            List<String> clauses = new ArrayList<>();
            Matcher matcher = WORD.matcher(text);
            int start = 0;
            int depth = 0;
            while (matcher.find()) {
                depth += matcher.group().equals("(") ? 1 : matcher.group().equals(")") ? -1 : 0;
                if (depth == 0 && isKeyword(matcher.group(), text, start)) {
                    clauses.add(text.substring(start, matcher.start()).strip());
                    start = matcher.start();
                }
            }
            clauses.add(text.substring(start).strip());
            return clauses;
        }

        /** {@code default null} is one clause, not two. */
        private static boolean isKeyword(String word, String text, int start) {
            boolean isWord = Character.isLetter(word.charAt(0));
            String clause = text.substring(start).strip().toLowerCase(Locale.ROOT);
            return isWord && !(word.equalsIgnoreCase("null") && clause.matches("(?s)default\\s+null\\b.*"));
        }
    }
}
