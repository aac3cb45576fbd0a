package dev.lockstep.sql;

import dev.lockstep.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small pieces of SQL text. */
final class Text {

    private Text() {}

    /** {@code 'it''s'} (PostgreSQL manual 4.1.2.1, String Constants, with standard_conforming_strings on). */
    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** {@code (a, b)}. */
    static String columns(List<String> names) {
        return names.stream().map(Identifier::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The comment as a literal, or NULL, which is how COMMENT ON takes one away. */
    static String comment(Optional<String> comment) {
        return comment.map(Text::literal).orElse("NULL");
    }
}
