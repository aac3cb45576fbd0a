package dev.lockstep.diff;

import dev.lockstep.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions that turn a value into one of another type, where PostgreSQL does not assign it by itself. They are offered for
 * the way up, where only the developer knows whether they are right, and taken for the way back.
 */
public final class Conversions {

    private static final Set<String> STRINGS = Set.of("varchar", "char", "text");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    /** By the names of both types; {@code %s} is the column. Nothing here depends on the time zone of a session. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("timestamp>timestamptz", "%s AT TIME ZONE 'UTC'"),
            Map.entry("timestamptz>timestamp", "%s AT TIME ZONE 'UTC'"),
            Map.entry("date>timestamptz", "%s::timestamp AT TIME ZONE 'UTC'"),
            Map.entry("timestamptz>date", "(%s AT TIME ZONE 'UTC')::date"),
            Map.entry("timestamptz>time", "(%s AT TIME ZONE 'UTC')::time"),
            Map.entry("bytea>oid", "lo_from_bytea(0, %s)"),
            Map.entry("oid>bytea", "lo_get(%s)"),
            Map.entry("bytea>uuid", "encode(%s, 'hex')::uuid"),
            Map.entry("uuid>bytea", "uuid_send(%s)"));

    private static final Pattern ZONE = Pattern.compile("(?i)\\s*[\\w\"]+\\s+(AT\\s+TIME\\s+ZONE\\s+'[^']*')\\s*");

    private static final String LITERAL = "('(?:[^']|'')*'|\\d+)";
    private static final Pattern PAIR = Pattern.compile("(?i)\\s+WHEN\\s+" + LITERAL + "\\s+THEN\\s+" + LITERAL);
    private static final Pattern LIST = Pattern.compile(
            "(?i)\\s*CASE\\s+[\\w\"]+((?:\\s+WHEN\\s+" + LITERAL + "\\s+THEN\\s+" + LITERAL + ")+)\\s+END\\s*");

    private Conversions() {}

    /** Of a quoted column; the text of a value stands in where nothing better is known. */
    public static String of(SqlType from, SqlType to, String column) {
        return known(from, to, column).orElse(column + "::text::" + to);
    }

    /** One that PostgreSQL can run, for every value that has a meaning in the new type; empty when none is known. */
    public static Optional<String> known(SqlType from, SqlType to, String column) {
        if (Casts.assigns(from, to)) {
            return Optional.of(column + "::" + to);
        }
        if (from.isArray() || to.isArray()) {
            return ofArrays(from, to, column);
        }
        if (from.name().equals("oid") && STRINGS.contains(to.name())) {
            return Optional.of("convert_from(lo_get(" + column + "), 'UTF8')");
        }
        if (STRINGS.contains(from.name())) {
            boolean toObject = to.name().equals("oid");
            return Optional.of(toObject ? "lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))" : column + "::" + to);
        }
        return ofNumbers(from, to, column).or(() -> Optional.ofNullable(KNOWN.get(from.name() + ">" + to.name()))
                .map(expression -> expression.replace("%s", column)));
    }

    /**
     * What undoes an expression: a time zone adds itself to a time without one and takes itself from a time that has one, and a
     * list of values that are all different can be read the other way round.
     */
    static Optional<String> reversed(String expression, String column) {
        Matcher zone = ZONE.matcher(expression);
        if (zone.matches()) {
            return Optional.of(column + " " + zone.group(1));
        }
        Matcher list = LIST.matcher(expression);
        return list.matches() ? reversedList(list.group(1), column) : Optional.empty();
    }

    private static Optional<String> reversedList(String pairs, String column) {
        Map<String, String> back = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(pairs);
        while (pair.find()) {
            if (back.put(pair.group(2), pair.group(1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(back.entrySet().stream()
                .map(entry -> " WHEN " + entry.getKey() + " THEN " + entry.getValue())
                .collect(Collectors.joining("", "CASE " + column, " END")));
    }

    private static Optional<String> ofNumbers(SqlType from, SqlType to, String column) {
        if (NUMBERS.contains(to.name())) {
            boolean isTime = from.name().startsWith("timestamp") || from.name().equals("date");
            return from.name().equals("boolean")
                    ? Optional.of(column + "::integer")
                    : isTime ? Optional.of("extract(epoch FROM " + column + ")") : Optional.empty();
        }
        if (!NUMBERS.contains(from.name())) {
            return Optional.empty();
        }
        return switch (to.name()) {
            case "boolean" -> Optional.of(column + " <> 0");
            case "timestamptz" -> Optional.of("to_timestamp(" + column + ")");
            case "timestamp" -> Optional.of("to_timestamp(" + column + ") AT TIME ZONE 'UTC'");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofArrays(SqlType from, SqlType to, String column) {
        if (from.dimensions() == to.dimensions() && STRINGS.contains(from.name())) {
            return Optional.of(column + "::" + to);
        }
        if (!from.isArray() && to.dimensions() == 1 && Casts.assigns(from, to.element())) {
            return Optional.of("CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + column + "] END");
        }
        if (from.dimensions() == 1 && !to.isArray() && Casts.assigns(from.element(), to)) {
            return Optional.of(STRINGS.contains(to.name()) ? "array_to_string(" + column + ", ',')" : column + "[1]");
        }
        return Optional.empty();
    }
}
