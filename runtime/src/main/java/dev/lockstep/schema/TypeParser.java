package dev.lockstep.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text of a type to {@link SqlType}: folds the aliases of the SQL standard and of PostgreSQL to one name each. */
final class TypeParser {

    /** name, modifiers, the words that SQL puts behind them, array brackets. */
    private static final Pattern TYPE = Pattern.compile(
            "(?<name>[^(\\[]+?)\\s*(?:\\((?<modifiers>[0-9,\\s-]+)\\))?(?<tail>\\s+with(?:out)? time zone)?"
                    + "(?<array>(?:\\s*\\[\\s*\\d*\\s*])*)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("time without time zone", "time"));

    private TypeParser() {}

    static SqlType parse(String text) {
        String trimmed = SPACE.matcher(text.strip()).replaceAll(" ");
        Matcher matcher = TYPE.matcher(trimmed.contains("\"") ? trimmed : trimmed.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return SqlType.of(trimmed);
        }
        String tail = matcher.group("tail") == null ? "" : matcher.group("tail");
        String name = matcher.group("name") + tail;
        int dimensions =
                (int) matcher.group("array").chars().filter(c -> c == '[').count();
        return canonical(ALIASES.getOrDefault(name, name), modifiers(matcher.group("modifiers")), dimensions);
    }

    /** PostgreSQL manual 8.1 to 8.3: float(p) is real or double precision, char is char(1), numeric(p) is numeric(p,0). */
    private static SqlType canonical(String name, List<Integer> modifiers, int dimensions) {
        if (name.equals("float")) {
            boolean single = !modifiers.isEmpty() && modifiers.get(0) <= 24;
            return new SqlType(single ? "real" : "double precision", List.of(), dimensions);
        }
        if (name.equals("char") && modifiers.isEmpty()) {
            return new SqlType(name, List.of(1), dimensions);
        }
        if (name.equals("numeric") && modifiers.size() == 1) {
            return new SqlType(name, List.of(modifiers.get(0), 0), dimensions);
        }
        return new SqlType(name, modifiers, dimensions);
    }

    private static List<Integer> modifiers(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
