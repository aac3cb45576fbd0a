package dev.lockstep.plan;

import dev.lockstep.schema.SqlType;
import java.util.Map;

/**
 * A value that a required column can come back with when its own values are gone: a rollback has to run on a table that
 * holds rows. Never used on the way up, where it would be a guess.
 */
final class Placeholder {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("uuid", "'00000000-0000-0000-0000-000000000000'"),
            Map.entry("boolean", "false"),
            Map.entry("smallint", "0"),
            Map.entry("integer", "0"),
            Map.entry("bigint", "0"),
            Map.entry("numeric", "0"),
            Map.entry("real", "0"),
            Map.entry("double precision", "0"),
            Map.entry("oid", "0"),
            Map.entry("date", "'epoch'"),
            Map.entry("timestamp", "'epoch'"),
            Map.entry("timestamptz", "'epoch'"),
            Map.entry("time", "'00:00'"),
            Map.entry("timetz", "'00:00+00'"),
            Map.entry("interval", "'0'"),
            Map.entry("json", "'null'"),
            Map.entry("jsonb", "'null'"),
            Map.entry("inet", "'0.0.0.0'"),
            Map.entry("cidr", "'0.0.0.0/32'"));

    private Placeholder() {}

    /** An SQL literal of the type; an empty text or array where nothing fits better. */
    static String of(SqlType type) {
        return type.isArray() ? "'{}'" : VALUES.getOrDefault(type.name(), "''");
    }
}
