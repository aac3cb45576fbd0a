package dev.lockstep.schema;

import java.util.Optional;

/** A column of a table. */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        ColumnValue value,
        Optional<String> collation,
        Optional<String> comment,
        Origin origin) {

    public Column {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a column name cannot be empty");
        }
    }

    /** A nullable column with no default, collation or comment. */
    public static Column of(String name, SqlType type, Origin origin) {
        return new Column(name, type, true, ColumnValue.NONE, Optional.empty(), Optional.empty(), origin);
    }

    public Column withName(String newName) {
        return new Column(newName, type, nullable, value, collation, comment, origin);
    }

    public Column withType(SqlType newType) {
        return new Column(name, newType, nullable, value, collation, comment, origin);
    }

    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, value, collation, comment, origin);
    }

    public Column withValue(ColumnValue newValue) {
        return new Column(name, type, nullable, newValue, collation, comment, origin);
    }

    public Column withCollation(Optional<String> newCollation) {
        return new Column(name, type, nullable, value, newCollation, comment, origin);
    }

    public Column withComment(Optional<String> newComment) {
        return new Column(name, type, nullable, value, collation, newComment, origin);
    }

    public Column withOrigin(Origin newOrigin) {
        return new Column(name, type, nullable, value, collation, comment, newOrigin);
    }
}
