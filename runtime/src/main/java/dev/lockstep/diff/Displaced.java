package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;

/** The names of what has to make room for another object that takes its name. */
final class Displaced {

    private static final String SUFFIX = "_displaced";

    private Displaced() {}

    static String name(String name) {
        return Identifier.fit(name, SUFFIX);
    }

    static QualifiedName name(QualifiedName name) {
        return name.withName(name(name.name()));
    }

    /** The table as it was before it made room; itself when it did not. */
    static Table original(Table table, Schema current) {
        return current.tables().stream()
                .filter(old ->
                        old.origin().equals(table.origin()) && name(old.name()).equals(table.name()))
                .findFirst()
                .orElse(table);
    }

    /** The column as it was before it made room; itself when it did not. */
    static Column original(Column column, Schema current) {
        return current.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(old ->
                        old.origin().equals(column.origin()) && name(old.name()).equals(column.name()))
                .findFirst()
                .orElse(column);
    }
}
