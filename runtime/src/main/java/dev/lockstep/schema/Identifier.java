package dev.lockstep.schema;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Names as SQL text (PostgreSQL manual 4.1.1, Identifiers and Key Words). */
public final class Identifier {

    /** Longer names are cut by PostgreSQL without a word. */
    public static final int MAX_BYTES = 63;

    /** Key words that are not free to use as a name, in any of PostgreSQL 13 to 18 (manual, appendix C). */
    private static final Set<String> KEY_WORDS = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both"
                            + " case cast char character check coalesce collate collation column concurrently constraint"
                            + " create cross current_catalog current_date current_role current_schema current_time"
                            + " current_timestamp current_user dec decimal default deferrable desc distinct do else end"
                            + " except exists extract false fetch float for foreign freeze from full grant greatest group"
                            + " grouping having ilike in initially inner inout int integer intersect interval into is"
                            + " isnull join json json_array json_arrayagg json_exists json_object json_objectagg"
                            + " json_query json_scalar json_serialize json_table json_value lateral leading least left"
                            + " like limit localtime localtimestamp merge_action national natural nchar none normalize"
                            + " not notnull null nullif numeric offset on only or order out outer overlaps overlay"
                            + " placing position precision primary real references returning right row select"
                            + " session_user setof similar smallint some substring symmetric system_user table"
                            + " tablesample then time timestamp to trailing treat trim true union unique user using"
                            + " values varchar variadic verbose when where window with xmlattributes xmlconcat"
                            + " xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize"
                            + " xmltable")
                    .split(" "));

    private Identifier() {}

    /** The name as it has to be written: quoted only where it would otherwise be read as something else. */
    public static String quote(String name) {
        return isPlain(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** {@code schema.name}, or {@code name} in the default schema. */
    public static String quote(QualifiedName name) {
        return name.schema().isEmpty() ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** {@code head} and {@code tail} with as much of the head as fits into a name. */
    public static String fit(String head, String tail) {
        int room = MAX_BYTES - bytes(tail);
        int end = head.length();
        while (bytes(head.substring(0, end)) > room) {
            end = head.offsetByCodePoints(end, -1);
        }
        return head.substring(0, end) + tail;
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a name in lower case cannot stand for a column without quotes. */
    public static boolean isKeyWord(String name) {
        return KEY_WORDS.contains(name);
    }

    private static boolean isPlain(String name) {
        char first = name.charAt(0);
        if (first != '_' && !isLowerCase(first)) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && !isLowerCase(c) && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !KEY_WORDS.contains(name);
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }
}
