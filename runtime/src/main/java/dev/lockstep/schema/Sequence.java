package dev.lockstep.schema;

/** A sequence: one that stands on its own, or that inside an identity column. {@code type} is an integer type. */
public record Sequence(QualifiedName name, SqlType type, SequenceOptions options, Origin origin) {

    /** The one that PostgreSQL makes for an identity column of {@code table}. */
    public static Sequence ofIdentity(QualifiedName table, Column column, ColumnValue.Identity identity) {
        return new Sequence(nameOfIdentity(table, column.name()), column.type(), identity.options(), column.origin());
    }

    /** Of the longer one of the two names as much is left out as it takes ({@code makeObjectName} in PostgreSQL). */
    private static QualifiedName nameOfIdentity(QualifiedName table, String column) {
        int room = Identifier.MAX_BYTES - "__seq".length();
        String head = table.name();
        String tail = column;
        while (Identifier.bytes(head) + Identifier.bytes(tail) > room) {
            if (Identifier.bytes(head) > Identifier.bytes(tail)) {
                head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
            } else {
                tail = tail.substring(0, tail.offsetByCodePoints(tail.length(), -1));
            }
        }
        return table.withName(head + "_" + tail + "_seq");
    }

    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, type, options, origin);
    }
}
