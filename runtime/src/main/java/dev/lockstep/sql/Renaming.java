package dev.lockstep.sql;

import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;

/** A new name, a new schema, or both: the two are statements of their own in PostgreSQL. */
final class Renaming {

    private Renaming() {}

    /** For {@code kind} TABLE, SEQUENCE or TYPE. A name in the default schema is not moved out of it. */
    static String of(String kind, QualifiedName from, QualifiedName to) {
        String rename = "ALTER " + kind + " " + Identifier.quote(from) + " RENAME TO " + Identifier.quote(to.name());
        if (from.schema().equals(to.schema())) {
            return rename;
        }
        String moved = "ALTER " + kind + " " + Identifier.quote(from) + " SET SCHEMA " + schema(to);
        return from.name().equals(to.name())
                ? moved
                : moved + ";\nALTER " + kind + " " + Identifier.quote(new QualifiedName(to.schema(), from.name()))
                        + " RENAME TO " + Identifier.quote(to.name());
    }

    private static String schema(QualifiedName name) {
        return name.schema().isEmpty() ? "public" : Identifier.quote(name.schema());
    }
}
