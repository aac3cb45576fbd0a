package dev.lockstep.processor.entity.naming;

import java.util.Set;
import java.util.regex.Pattern;

/** Names and values inside an SQL expression. */
public final class SqlText {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    /** The words that cannot be a column name (PostgreSQL manual, appendix C: reserved, with or without exceptions). */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "authorization",
            "binary",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "collation",
            "column",
            "concurrently",
            "constraint",
            "create",
            "cross",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "freeze",
            "from",
            "full",
            "grant",
            "group",
            "having",
            "ilike",
            "in",
            "initially",
            "inner",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "lateral",
            "leading",
            "left",
            "like",
            "limit",
            "localtime",
            "localtimestamp",
            "natural",
            "not",
            "notnull",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "outer",
            "overlaps",
            "placing",
            "primary",
            "references",
            "returning",
            "right",
            "select",
            "session_user",
            "similar",
            "some",
            "symmetric",
            "system_user",
            "table",
            "tablesample",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "verbose",
            "when",
            "where",
            "window",
            "with");

    private SqlText() {}

    /** A name of the catalog as SQL reads it back. */
    public static String identifier(String catalogName) {
        boolean isPlain = PLAIN.matcher(catalogName).matches() && !RESERVED.contains(catalogName);
        return isPlain ? catalogName : "\"" + catalogName.replace("\"", "\"\"") + "\"";
    }

    /** A string constant (PostgreSQL manual 4.1.2.1). */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
