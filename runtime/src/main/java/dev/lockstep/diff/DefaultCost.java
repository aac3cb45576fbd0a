package dev.lockstep.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether PostgreSQL computes a default once for all rows that exist (a constant or a stable function: nothing is written)
 * or once for each row (the table is written anew). A function that is not known here counts as the latter.
 */
public final class DefaultCost {

    private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern CALL = Pattern.compile("([a-z_][a-z0-9_.]*)\\s*\\(");
    private static final Set<String> COMPUTED_ONCE = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "timezone",
            "current_setting",
            "to_timestamp",
            "lower",
            "upper",
            "coalesce",
            "array",
            "interval",
            "date_trunc",
            "varchar",
            "numeric",
            "char",
            "bit",
            "timestamp",
            "timestamptz",
            "time",
            "timetz",
            "concat",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_build_object",
            "json_build_array",
            "make_interval",
            "current_timestamp",
            "localtimestamp",
            "current_time",
            "localtime",
            "decode",
            "cast",
            "nullif",
            "abs",
            "round",
            "length");

    private DefaultCost() {}

    /** Whether rows may get different values. */
    public static boolean isComputedPerRow(String expression) {
        String code = STRING.matcher(expression.toLowerCase(Locale.ROOT)).replaceAll("''");
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            String function = call.group(1).replaceFirst("^pg_catalog\\.", "");
            if (!COMPUTED_ONCE.contains(function)) {
                return true;
            }
        }
        return false;
    }
}
